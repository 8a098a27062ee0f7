select id, at, what, actor, person, device from access where id > ?1 and at <= ?2 order by id
