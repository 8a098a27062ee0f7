update meta set value = ?2 where key = ?1
