select fact from summary
