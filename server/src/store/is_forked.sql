select exists (
    select 1 from entry
    where log = ?1 and device = ?2 and n > min(?3, ?4) and (n > ?3 or (n < ?3 and seq > ?5))
)
