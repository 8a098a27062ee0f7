select log from employer where foreseen = ''
