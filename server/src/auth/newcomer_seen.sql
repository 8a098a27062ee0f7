delete from newcomer where person = ?1 and reader = ?2 and device = ?3
