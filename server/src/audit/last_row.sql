select coalesce(max(id), 0) from access where at <= ?1
