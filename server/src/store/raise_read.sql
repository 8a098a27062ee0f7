-- Only for who takes part; never beyond the end of the log, never back, and of talks the last there is.
insert into read_mark (person, log, seq, talks)
select member.person, member.log, case when ?3 < log.head then ?3 else log.head end,
    coalesce((
        select max(awaited.seq) from awaited where awaited.log = ?2 and awaited.seq <= ?4 and awaited.seq <= log.head
    ), 0)
from member
join log on log.id = member.log
where member.person = ?1 and member.log = ?2
on conflict (person, log) do update
set seq = case when excluded.seq > read_mark.seq then excluded.seq else read_mark.seq end,
    talks = case when excluded.talks > read_mark.talks then excluded.talks else read_mark.talks end
