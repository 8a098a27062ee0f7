select thing from told where person = ?1 and log = ?2
