update link set ended = ?3 where log = ?1 and device = ?2 and ended is null
