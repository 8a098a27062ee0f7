select person, day from look where log = ?1 and day >= ?2 order by day desc, person
