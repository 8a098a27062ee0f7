select exists (
    select 1 from entry
    where log = ?1 and seq = ?2 and at = ?3 and author = ?4 and edit = ?5 and (device <> ?6 or n = ?7)
)
