insert into told (person, log, thing, day) values (?1, ?2, ?3, ?4) on conflict do nothing
