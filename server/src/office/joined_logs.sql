select log, after, until from joined_log where joined = ?1 order by log
