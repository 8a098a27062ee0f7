insert into told_quarter (quarter) values (?1)
