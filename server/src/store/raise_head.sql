insert into log (id, state, head) values (?1, 'open', ?2)
on conflict (id) do update set head = excluded.head
