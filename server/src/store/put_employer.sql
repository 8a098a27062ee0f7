insert into employer (log, name, foreseen) values (?1, ?2, ?3)
on conflict (log) do update set name = excluded.name, foreseen = excluded.foreseen
