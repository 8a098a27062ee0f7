delete from member where person = ?1 and log in (select id from log where kind = 'office')
