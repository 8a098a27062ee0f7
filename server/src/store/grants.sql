select log.id, log.head, member.role, member.placement
from member
join log on log.id = member.log
where member.person = ?1
order by log.id
