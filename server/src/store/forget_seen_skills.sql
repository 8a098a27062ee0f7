delete from seen_skill where log = ?1
