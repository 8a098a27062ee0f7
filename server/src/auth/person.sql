select name, office from person where id = ?1
