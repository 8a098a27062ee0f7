select digest, seq from entry where log = ?1 and device = ?2 and n = ?3
