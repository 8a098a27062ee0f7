select kind, count(*) filter (where state = 'open') from log group by kind
