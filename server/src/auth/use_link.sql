update link set used_day = ?2 where hash = ?1
