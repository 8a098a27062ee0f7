select person, name from member where log = ?1 and role = 'employer' order by name
