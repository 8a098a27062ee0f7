insert or ignore into awaited (log, seq) values (?1, ?2)
