select count(*) from subscription where person = ?1
