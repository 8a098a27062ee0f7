select seq from entry
where log = ?1 and at = ?2 and author = ?3 and edit = ?4 and (device <> ?5 or n = ?6)
order by seq
limit 1
