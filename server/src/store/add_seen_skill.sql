insert into seen_skill (log, place, skill, name, help) values (?1, ?2, ?3, ?4, ?5)
