insert into claim (device, person) values (?1, ?2)
