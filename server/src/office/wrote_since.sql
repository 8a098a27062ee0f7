select 1 from entry where log = ?1 and author = ?2 and seq > ?3 limit 1
