select credential from passkey where person = ?1 order by made, id
