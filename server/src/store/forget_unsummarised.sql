delete from summary where fact = ''
