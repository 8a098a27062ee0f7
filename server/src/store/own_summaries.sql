-- What the monitor knows of the trajecten that somebody coaches.
select summary.fact
from summary
join member on member.log = summary.log
where member.person = ?1 and member.role = 'coach'
