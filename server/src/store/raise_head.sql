insert into log (id, state, head, bytes) values (?1, 'open', ?2, ?3)
on conflict (id) do update set head = excluded.head, bytes = excluded.bytes
