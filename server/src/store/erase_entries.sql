-- A megabyte of them at most, or one.
delete from entry where (log, seq) in (
    select log, seq
    from (
        select log, seq, sum(length(edit)) over (order by seq) - length(edit) as before
        from (select log, seq, edit from entry where log = ?1 order by seq limit 1024) as next
    ) as sized
    where before < 1000000
)
