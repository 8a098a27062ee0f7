update log set kind = ?2, owner = ?3 where id = ?1
