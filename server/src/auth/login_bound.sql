select distinct person from login
