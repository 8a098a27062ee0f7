insert into device (person, id, label, paired, seen_day, maker, log) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
on conflict (person, id) do update
set label = excluded.label, paired = excluded.paired, seen_day = excluded.seen_day, revoked = null,
    maker = excluded.maker, log = excluded.log
