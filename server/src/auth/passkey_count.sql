select person, count(*) from passkey group by person
