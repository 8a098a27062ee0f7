insert into session (token, person, device, begun) values (?1, ?2, ?3, ?4)
