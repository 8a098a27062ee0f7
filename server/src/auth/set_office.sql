update person set office = ?2, ended = ?3 where id = ?1
