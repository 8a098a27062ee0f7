delete from subscription where person = ?1 and device = ?2
