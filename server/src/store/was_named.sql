select exists (select 1 from named where person = ?1 and log = ?2)
