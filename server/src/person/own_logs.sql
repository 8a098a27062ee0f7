select log.id from log
where log.state = 'open' and (
    log.id = ?2
    or log.kind = 'traject' and log.id in (select log from member where person = ?1 and role = 'candidate')
)
order by log.id
