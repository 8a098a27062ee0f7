select person, key from passkey where credential = ?1
