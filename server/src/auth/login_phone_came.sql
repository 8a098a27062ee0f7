update login_phone set device = ?2 where invite = ?1
