delete from login_once where until < ?1
