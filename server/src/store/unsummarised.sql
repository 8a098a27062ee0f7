select log from summary where fact = ''
