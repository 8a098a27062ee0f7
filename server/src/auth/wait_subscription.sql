update subscription set wait_until = ?2, failures = failures + 1 where endpoint = ?1
