select coalesce(max(n), 0) from (
    select max(n) as n from entry where log = ?1 and device = ?2
    union all
    select max(n) from refused where log = ?1 and device = ?2
) as given
