select log, person, device, until, ended from link where hash = ?1
