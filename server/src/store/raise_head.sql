insert into log (id, state, head, bytes, changed) values (?1, 'open', ?2, ?3, coalesce(?4, 0))
on conflict (id) do update set head = excluded.head, bytes = excluded.bytes, changed = coalesce(?4, log.changed)
