select exists (select 1 from told where person = ?1 and day = ?2)
