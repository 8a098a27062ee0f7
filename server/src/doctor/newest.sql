select coalesce(max(at), 0) from (select max(changed) as at from log union all select max(at) from access) as newest
