-- Everyone who is coached, with who does so.
select candidate.person, coach.person, coach.name
from member as candidate
join member as coach on coach.log = candidate.log and coach.role = 'coach'
where candidate.role = 'candidate'
