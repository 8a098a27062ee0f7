select purpose, person, state, until from ceremony where hash = ?1
