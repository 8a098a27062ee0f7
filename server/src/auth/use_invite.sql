update invite set used = ?2, device = ?3 where id = ?1
