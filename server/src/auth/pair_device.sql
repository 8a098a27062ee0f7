insert into device (person, id, label, paired, seen_day) values (?1, ?2, ?3, ?4, ?5)
on conflict (person, id) do update
set label = excluded.label, paired = excluded.paired, seen_day = excluded.seen_day, revoked = null
