insert into access (at, what, actor, person, device) values (?1, ?2, ?3, ?4, ?5)
