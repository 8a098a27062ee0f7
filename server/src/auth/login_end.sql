delete from login where person = ?1
