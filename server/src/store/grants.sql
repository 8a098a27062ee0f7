-- What somebody takes part in; and of whom they coach, that person's own log.
select log.id, log.head, seen.role, seen.placement, log.kind, log.bytes
from (
    select log, role, placement from member where person = ?1
    union
    select own.id, 'coach', null
    from member as coach
    join member as candidate on candidate.log = coach.log and candidate.role = 'candidate'
    join log as own on own.owner = candidate.person
    where coach.person = ?1 and coach.role = 'coach' and candidate.person <> ?1
) as seen
join log on log.id = seen.log
order by log.changed desc, log.id
