update device set revoked = ?3 where person = ?1 and id = ?2 and revoked is null
