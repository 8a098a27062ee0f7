insert into log_usage (log, person, bytes) values (?1, ?2, ?3)
on conflict (log, person) do update set bytes = excluded.bytes
