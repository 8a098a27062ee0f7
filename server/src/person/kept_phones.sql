select id, label, paired, seen_day, revoked, maker, log from device where person = ?1 order by paired
