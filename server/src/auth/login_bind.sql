insert into login (issuer, subject, person, since) values (?1, ?2, ?3, ?4)
