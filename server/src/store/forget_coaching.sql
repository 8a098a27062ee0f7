delete from coaching where quarter < ?1
