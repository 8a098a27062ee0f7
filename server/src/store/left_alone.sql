-- Own logs of people outside the office who take part in no traject (any more).
select own.id from log as own
join person on person.id = own.owner and person.office is null
where own.state = 'open'
  and own.owner not in (
      select member.person from member
      join log on log.id = member.log
      where log.kind = 'traject'
  )
order by own.id
