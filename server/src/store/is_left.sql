select exists (select 1 from entry where log = ?1) or exists (select 1 from refused where log = ?1)
