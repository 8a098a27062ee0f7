select digest, refusal from refused where log = ?1 and device = ?2 and n = ?3
