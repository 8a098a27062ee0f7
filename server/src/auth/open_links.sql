select device, person, placement, made, until, used_day from link
where log = ?1 and ended is null and until >= ?2
order by made desc, device
