delete from newcomer where person = ?1 and (device = ?2 or reader = ?2)
