select count(*), min(made) from invite where maker = ?1 and made > ?2
