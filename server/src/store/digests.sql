select seq, received, audience, digest from entry where log = ?1 and seq > ?2
