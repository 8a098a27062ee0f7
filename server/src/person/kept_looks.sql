select log, day from look where person = ?1 order by day
