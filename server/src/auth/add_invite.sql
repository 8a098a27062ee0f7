insert into invite (person, short, link, short_until, link_until, made, maker, log, proven) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
