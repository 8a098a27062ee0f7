select seq, device, n, base, at, author, received, audience, edit, paired_by, promised
from entry
where log = ?1 and seq > ?2 and seq <= ?3
order by seq
