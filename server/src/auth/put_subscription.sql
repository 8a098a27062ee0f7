insert into subscription (person, device, endpoint, p256dh, auth, lang) values (?1, ?2, ?3, ?4, ?5, ?6)
on conflict (person, device) do update
set endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth, lang = excluded.lang, wait_until = 0, failures = 0
