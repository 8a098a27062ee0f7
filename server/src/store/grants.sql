select log.id, log.head, member.role, member.placement
from member
join log on log.id = member.log
left join entry on entry.log = log.id and entry.seq = log.head
where member.person = ?1
order by entry.received desc, log.id
