delete from consent where maker = ?1 and person = ?2
