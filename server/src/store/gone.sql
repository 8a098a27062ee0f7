select id from log where state = 'gone'
