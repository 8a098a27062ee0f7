select device, begun, proven from session where person = ?1 order by begun
