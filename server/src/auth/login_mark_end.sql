delete from login_mark where person = ?1
