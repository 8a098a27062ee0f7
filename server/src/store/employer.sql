select name, foreseen from employer where log = ?1
