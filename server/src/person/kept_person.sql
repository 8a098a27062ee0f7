select id, name, office, added, ended from person where id = ?1
