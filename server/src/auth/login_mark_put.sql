insert into login_mark (mark, person, made) values (?1, ?2, ?3)
on conflict (person) do update set mark = excluded.mark, made = excluded.made
