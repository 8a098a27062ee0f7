-- Who lost their name to an erasure gets one again.
insert into person (id, name, office, added) values (?1, ?2, ?3, ?4)
on conflict (id) do update set name = excluded.name where person.name = ''
