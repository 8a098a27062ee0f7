-- Only for who takes part; never beyond the end of the log, never back, and of talks the last there is.
insert into read_mark (person, log, seq, talks)
select member.person, member.log, min(?3, log.head),
    coalesce((select max(awaited.seq) from awaited where awaited.log = ?2 and awaited.seq <= min(?4, log.head)), 0)
from member
join log on log.id = member.log
where member.person = ?1 and member.log = ?2
on conflict (person, log) do update set seq = max(seq, excluded.seq), talks = max(talks, excluded.talks)
