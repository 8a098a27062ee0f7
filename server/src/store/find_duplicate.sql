-- Named, because the planner would rather read the whole log in the order that is asked for.
select seq from entry indexed by entry_at
where log = ?1 and at = ?2 and author = ?3 and edit = ?4 and (device <> ?5 or n = ?6)
order by seq
limit 1
