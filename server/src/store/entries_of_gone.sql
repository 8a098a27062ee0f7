delete from entry where log in (select id from log where state = 'gone')
