select 1 from passkey where person = ?1
