select id, person, short_until, used, device, voided, maker, log, link from invite where short = ?1
