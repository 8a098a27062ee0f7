select id, person, short_until, used from invite where short = ?1
