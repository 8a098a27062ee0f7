-- What each round of a phone asks of all its logs stands near, however much else there is. When a log changed last was asked
-- of its last entry, among all entries there are.
alter table log add column changed integer not null default 0;
update log set changed = coalesce((select received from entry where entry.log = log.id and entry.seq = log.head), 0);

-- Who is the candidate of a log, without a look at anybody's row.
drop index member_log;
create index member_log on member (log, role);

-- Of others only what they have seen of talks is told: mostly nothing.
create index read_mark_talks on read_mark (log) where talks > 0;
