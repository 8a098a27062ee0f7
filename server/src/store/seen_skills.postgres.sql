-- The same, where a row of a group is not told beside its highest value, and letters are alike only when both are small.
select log, help
from (
    select log, help, place, max(place) over (partition by log) as highest
    from seen_skill
    where skill = ?1 or (lower(name) = lower(?2) and (skill is null or ?1 is null))
) as seen
where place = highest
