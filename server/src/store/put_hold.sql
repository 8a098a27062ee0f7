insert into hold (log, since, why) values (?1, ?2, ?3)
on conflict (log) do update set why = excluded.why
