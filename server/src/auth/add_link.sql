insert into link (hash, log, person, placement, device, made, until) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
