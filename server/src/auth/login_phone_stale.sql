delete from login_phone where (device is null and at < ?1)
or (person = ?2 and device = ?3 and invite <> ?4)
