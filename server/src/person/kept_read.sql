select log, seq, talks from read_mark where person = ?1
