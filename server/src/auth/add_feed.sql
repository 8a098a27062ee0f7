insert into feed (hash, person, lang, made) values (?1, ?2, ?3, ?4)
