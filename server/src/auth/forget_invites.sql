delete from invite where link_until < ?1
