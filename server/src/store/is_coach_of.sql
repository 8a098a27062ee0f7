select 1
from member as candidate
join member as coach on coach.log = candidate.log
where candidate.person = ?2 and candidate.role = 'candidate' and coach.person = ?1 and coach.role = 'coach'
