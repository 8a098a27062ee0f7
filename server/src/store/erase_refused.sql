delete from refused where (log, device, n) in (select log, device, n from refused where log = ?1 limit 4096)
