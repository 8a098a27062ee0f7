insert into person (id, name, office, added) values (?1, ?2, ?3, ?4)
on conflict (id) do nothing
