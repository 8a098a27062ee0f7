update invite set voided = ?2 where id = ?1 and used is null and voided is null
