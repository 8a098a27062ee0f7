-- Of all that the coaches of a traject follow, what names this job: its employer's log, and the trajecten that were introduced.
select log.id
from log
where log.id in (
    select theirs.log
    from member as coach
    join member as theirs on theirs.person = coach.person
    where coach.log = ?1 and coach.role = 'coach'
)
and log.kind in ('employer', 'traject')
and exists (select 1 from entry where entry.log = log.id and position(?2 in entry.edit) > 0)
order by log.id
