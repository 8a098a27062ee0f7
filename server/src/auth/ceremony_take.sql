delete from ceremony where hash = ?1
