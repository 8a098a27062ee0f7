select person from login where issuer = ?1 and subject = ?2
