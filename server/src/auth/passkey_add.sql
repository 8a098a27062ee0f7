insert into passkey (credential, id, person, name, key, made) values (?1, ?2, ?3, ?4, ?5, ?6)
on conflict (credential) do nothing
