select id, name, made, used_day from passkey where person = ?1 order by made, id
