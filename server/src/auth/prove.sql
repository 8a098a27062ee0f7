update session set proven = ?2 where token = ?1
