select device as id, log, made, until, ended, used_day from link where person = ?1 order by made
