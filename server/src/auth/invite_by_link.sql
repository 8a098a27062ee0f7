select id, person, link_until, used, device, voided, maker, log, link, proven from invite where link = ?1
