delete from passkey where person = ?1 and id = ?2
