select state, head from log where id = ?1
