select quarter, face from coaching where person = ?1 order by quarter
