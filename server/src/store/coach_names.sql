select name from member where log = ?1 and role = 'coach' order by name
