insert into told_line (quarter, place, line) values (?1, ?2, ?3)
