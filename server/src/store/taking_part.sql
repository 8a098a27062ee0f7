select log from member where person = ?1
