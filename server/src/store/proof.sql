select log from proof where id = ?1
