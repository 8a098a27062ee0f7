update feed set used_day = ?2 where person = ?1
