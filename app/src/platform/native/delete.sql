delete from row where key = ?1;
