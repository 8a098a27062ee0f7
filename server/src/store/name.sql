insert into named (person, log) values (?1, ?2) on conflict (person, log) do nothing
