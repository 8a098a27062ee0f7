select person, name from member where log = ?1 and role = ?2 order by name
