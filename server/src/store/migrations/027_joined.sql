-- Who turned out to be who: the one that goes, and the one that is kept. Ids alone; what they are called stands where they took part.
create table joined (
    id integer primary key,
    other blob not null,
    kept blob not null,
    at integer not null,
    -- When it was undone.
    ended integer
) strict;

create unique index joined_other on joined (other) where ended is null;

-- The entries that were written for it: after the one place, up to the other.
create table joined_log (
    joined integer not null references joined (id),
    log blob not null,
    after integer not null,
    until integer not null,
    primary key (joined, log)
) without rowid, strict;

create index joined_log_log on joined_log (log);
