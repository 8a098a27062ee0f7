select id, person, short_until, used, device, voided, maker, log, link, proven from invite where short = ?1
