insert into ceremony (hash, purpose, person, state, until) values (?1, ?2, ?3, ?4, ?5)
