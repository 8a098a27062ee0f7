-- Links by which an employer gives feedback without an app: each of one person in one log.
create table link (
    hash blob primary key,
    log blob not null,
    person blob not null,
    -- Under whose name its changes are numbered.
    device blob not null,
    made integer not null,
    until integer not null,
    ended integer,
    -- The day something was last given by it.
    used_day integer
) without rowid, strict;

create index link_of on link (log, person);
