select person from login_mark where mark = ?1
