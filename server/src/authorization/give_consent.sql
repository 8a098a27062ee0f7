insert into consent (maker, person, giver, until) values (?1, ?2, ?3, ?4)
on conflict (maker, person, giver) do update set until = excluded.until
