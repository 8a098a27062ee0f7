-- Who stands in now, in how many logs.
select it.id, it.person, it.successor, it.maker, it.at, it.until,
    (select count(*) from handed where handed.hand_over = it.id)
from hand_over as it
where it.until is not null and it.ended is null
order by it.until, it.id
