select id, at, what, actor, person, device from access where id > ?1 order by id
