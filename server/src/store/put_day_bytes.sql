insert into day_usage (person, day, bytes) values (?1, ?2, ?3)
on conflict (person) do update set day = excluded.day, bytes = excluded.bytes
