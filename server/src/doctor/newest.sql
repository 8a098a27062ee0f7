select max((select coalesce(max(changed), 0) from log), (select coalesce(max(at), 0) from access))
