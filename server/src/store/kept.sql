select seq, audience, received, digest from entry where log = ?1 order by seq
