-- Whoever and whatever is looked up by name: the candidates of all trajecten, also of those that ended, and all employers.
select 'candidate', member.log, member.name
from member
join log on log.id = member.log and log.kind = 'traject'
where member.role = 'candidate'
union all
select 'employer', log, name from employer
