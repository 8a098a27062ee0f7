select bytes from log where id = ?1
