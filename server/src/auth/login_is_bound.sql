select 1 from login where person = ?1
