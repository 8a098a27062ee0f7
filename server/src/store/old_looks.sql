delete from look where day < ?1
