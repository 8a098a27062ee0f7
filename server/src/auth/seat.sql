-- Someone who is of the office is in its log, where there is one.
insert into member (person, log, role, placement, name)
select person.id, log.id, ?2, null, person.name
from person join log on log.kind = 'office'
where person.id = ?1
on conflict do nothing
