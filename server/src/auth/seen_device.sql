update device set seen_day = ?3 where person = ?1 and id = ?2
