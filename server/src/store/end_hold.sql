delete from hold where log = ?1
