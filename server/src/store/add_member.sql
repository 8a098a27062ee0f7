insert into member (person, log, role, placement, name) values (?1, ?2, ?3, ?4, ?5)
