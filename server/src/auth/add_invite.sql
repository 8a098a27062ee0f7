insert into invite (person, short, link, short_until, link_until) values (?1, ?2, ?3, ?4, ?5)
