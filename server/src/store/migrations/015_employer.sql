-- What each employer is called, to be found by that name.
create table employer (
    log blob primary key references log (id),
    name text not null
) without rowid, strict;

-- Of those that are there, what they were called last.
insert into employer (log, name)
select log, name
from (
    select entry.log, max(entry.seq), coalesce(edit ->> '$.employer.open.name', edit ->> '$.employer.name') as name
    from entry
    join log on log.id = entry.log and log.kind = 'employer'
    where edit like '{"employer":{%'
      and coalesce(edit ->> '$.employer.open.name', edit ->> '$.employer.name') is not null
    group by entry.log
);
