update passkey set key = ?2, used_day = ?3 where credential = ?1
