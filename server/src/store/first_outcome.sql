select digest, seq, null from entry where log = ?1 and device = ?2 and n = ?3
union all
select digest, null, refusal from refused where log = ?1 and device = ?2 and n = ?3
