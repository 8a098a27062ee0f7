select log.id from member
join log on log.id = member.log and log.kind in ('traject', 'employer', 'cohort')
where member.person = ?1
order by log.id
