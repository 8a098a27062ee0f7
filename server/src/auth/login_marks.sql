select person, mark from login_mark
