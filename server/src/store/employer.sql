select name from employer where log = ?1
