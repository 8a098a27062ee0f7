insert into summary (log, fact) values (?1, ?2)
on conflict (log) do update set fact = excluded.fact
