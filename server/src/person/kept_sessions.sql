select device, begun from session where person = ?1 order by begun
