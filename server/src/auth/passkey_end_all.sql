delete from passkey where person = ?1
