update subscription set wait_until = 0, failures = 0 where endpoint = ?1 and failures > 0
