select role, name from member where person = ?1 and log = ?2
