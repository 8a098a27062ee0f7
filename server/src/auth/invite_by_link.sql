select id, person, link_until, used from invite where link = ?1
