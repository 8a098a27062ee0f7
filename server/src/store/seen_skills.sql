-- Of whom this skill was seen, and with how much help where it counts: the other columns are those of the highest place. By
-- the list where both are of it, and otherwise by name.
select log, help, max(place)
from seen_skill
where skill = ?1 or (name = ?2 and (skill is null or ?1 is null))
group by log
