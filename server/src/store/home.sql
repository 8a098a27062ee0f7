select log from home where person = ?1
