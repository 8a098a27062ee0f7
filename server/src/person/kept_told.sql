select log, thing, day from told where person = ?1 order by day
