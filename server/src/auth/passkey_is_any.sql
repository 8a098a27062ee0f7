select 1 from passkey
