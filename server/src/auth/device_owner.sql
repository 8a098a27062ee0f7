select person from device where id = ?1 and revoked is null
