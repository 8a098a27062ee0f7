insert into employer (log, name) values (?1, ?2)
on conflict (log) do update set name = excluded.name
