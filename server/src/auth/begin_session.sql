insert into session (token, person, device, begun, proven) values (?1, ?2, ?3, ?4, ?5)
