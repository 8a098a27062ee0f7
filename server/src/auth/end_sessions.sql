delete from session where person = ?1 and device = ?2
