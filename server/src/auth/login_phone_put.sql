insert into login_phone (invite, issuer, subject, sid, person, device, at) values (?1, ?2, ?3, ?4, ?5, null, ?6)
