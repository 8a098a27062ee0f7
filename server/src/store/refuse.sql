insert into refused (log, device, n, digest, refusal) values (?1, ?2, ?3, ?4, ?5)
