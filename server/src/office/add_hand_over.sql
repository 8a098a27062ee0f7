insert into hand_over (person, successor, maker, at, until) values (?1, ?2, ?3, ?4, ?5) returning id
