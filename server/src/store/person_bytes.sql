select bytes from log_usage where log = ?1 and person = ?2
