-- The trajecten in which a person takes part, and the one that named them first, of which neither who lets a phone in nor
-- anybody who consented is a coach.
select theirs.log
from (
    select log from home where person = ?2
    union
    select member.log from member
    join log on log.id = member.log and log.kind = 'traject'
    where member.person = ?2
) as theirs
where not exists (
    select 1 from member as coach
    where coach.log = theirs.log and coach.role = 'coach'
      and (
          coach.person = ?1
          or coach.person in (select giver from consent where maker = ?1 and person = ?2 and until >= ?3)
      )
)
