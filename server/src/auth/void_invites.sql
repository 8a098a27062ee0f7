update invite set voided = ?2 where person = ?1 and used is null and voided is null
