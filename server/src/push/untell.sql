delete from told where person = ?1 and log = ?2 and thing = ?3
