insert into proof (id, log) values (?1, ?2) on conflict (id) do nothing
