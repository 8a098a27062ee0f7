select person, role, placement, name from member where log = ?1 order by person
