select at, what, actor, person, device from access where ?1 in (person, actor) order by id
