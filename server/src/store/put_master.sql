insert into temp.master (value) values (?1)
