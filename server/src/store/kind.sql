select kind from log where id = ?1
