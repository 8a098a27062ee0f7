select id, label, paired, seen_day from device
where person = ?1 and revoked is null
order by paired, id
