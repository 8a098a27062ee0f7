select fact from summary where log = ?1
