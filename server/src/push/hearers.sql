-- Everyone in a traject, or (?1) who wants to hear and has a phone that can be tried now: what they are, and how far they read.
select member.person, member.log, log.head, member.role, member.placement, coalesce(read_mark.seq, 0), coalesce(read_mark.talks, 0)
from member
join log on log.id = member.log and log.kind = 'traject' and log.state = 'open'
left join read_mark on read_mark.person = member.person and read_mark.log = member.log
where not ?1 or member.person in (select person from subscription where wait_until <= ?2)
order by member.person, member.log
