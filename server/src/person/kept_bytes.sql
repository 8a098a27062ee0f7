select log, null as day, bytes from log_usage where person = ?1
union all
select null, day, bytes from day_usage where person = ?1
