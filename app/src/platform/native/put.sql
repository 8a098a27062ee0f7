insert into row (key, text) values (?1, ?2)
on conflict (key) do update set text = excluded.text;
