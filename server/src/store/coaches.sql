-- Who coaches somebody, in whichever traject.
select coach.person
from member as candidate
join member as coach on coach.log = candidate.log
where candidate.person = ?1 and candidate.role = 'candidate' and coach.role = 'coach'
