select digest from sum where log = ?1 and audience = ?2
