-- When somebody's role in the office ended: whoever comes back is the same person.
alter table person add column ended integer;

-- Who took over from whom. What of it stands the logs themselves say; here is since when, and until when.
create table hand_over (
    id integer primary key,
    person blob not null,
    successor blob not null,
    -- The manager in whose name it was written.
    maker blob not null,
    at integer not null,
    -- The last day, since 1970, on which the successor stands in; nothing, where it is for good.
    until integer,
    -- When standing in came to an end, whichever way.
    ended integer
) strict;

create index hand_over_successor on hand_over (successor, at);
create index hand_over_open on hand_over (until) where until is not null and ended is null;

-- The logs that the successor came into by it.
create table handed (
    hand_over integer not null references hand_over (id),
    log blob not null,
    primary key (hand_over, log)
) without rowid, strict;

create index handed_log on handed (log);
