select log.id, log.kind from log
where log.state = 'open' and (
    log.id in (select log from named where person = ?1)
    or log.id in (select log from log_usage where person = ?1)
)
order by log.id
