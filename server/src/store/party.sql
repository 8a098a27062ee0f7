select role, name, placement from member where log = ?1 and person = ?2
