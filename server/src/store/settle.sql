insert into home (person, log) values (?1, ?2) on conflict (person) do nothing
