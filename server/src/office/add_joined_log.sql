insert into joined_log (joined, log, after, until) values (?1, ?2, ?3, ?4)
