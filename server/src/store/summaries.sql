select fact, log from summary
