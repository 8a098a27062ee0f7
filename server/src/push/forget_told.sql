delete from told where day < ?1
