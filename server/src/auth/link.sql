select log, person, placement, device, until, ended from link where hash = ?1
