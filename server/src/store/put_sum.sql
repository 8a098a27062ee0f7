insert into sum (log, audience, digest) values (?1, ?2, ?3)
on conflict (log, audience) do update set digest = excluded.digest
