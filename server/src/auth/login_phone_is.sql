select 1 from login_phone where person = ?1 and device = ?2
