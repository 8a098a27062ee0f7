update invite set used = ?2 where id = ?1
