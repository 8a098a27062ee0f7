-- Who came in by a log-in that is meant, or is about to.
select distinct person from login_phone
where issuer = ?1
and case when ?3 = '' then subject = ?2 else sid = ?3 and (?2 = '' or subject = ?2) end
