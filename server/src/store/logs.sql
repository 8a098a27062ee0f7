select id from log where kind = ?1 and state = 'open' order by id
