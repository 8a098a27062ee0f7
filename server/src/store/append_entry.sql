insert into entry (log, seq, device, n, base, at, author, received, audience, edit, digest, paired_by, promised)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
