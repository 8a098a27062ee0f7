-- Each half ends early: at the first later one, or after as many as are looked at.
select exists (select 1 from entry where log = ?1 and device = ?2 and n > ?3)
    or (
        select count(*) = ?6 or coalesce(max(seq) > ?5, false)
        from (
            select seq from entry
            where log = ?1 and device = ?2 and n > ?4 and n < ?3
            order by n
            limit ?6
        ) as others
    )
