-- Who was joined with whom, and is; the latest first.
select it.id, it.other, it.kept, it.at,
    (
        select count(*) from joined_log
        join log on log.id = joined_log.log and log.kind <> 'person'
        where joined_log.joined = it.id
    )
from joined as it
where it.ended is null
order by it.at desc, it.id desc
