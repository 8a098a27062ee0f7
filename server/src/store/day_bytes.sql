select bytes from day_usage where person = ?1 and day = ?2
