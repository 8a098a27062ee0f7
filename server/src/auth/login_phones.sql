select person, device from login_phone
where issuer = ?1 and device is not null
and case when ?3 = '' then subject = ?2 else sid = ?3 and (?2 = '' or subject = ?2) end
