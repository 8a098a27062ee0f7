-- Where a phone that is not open can be reached, if its person wants that: an address at a push service, and keys for which
-- messages are encrypted. One per phone; goes with it.
create table subscription (
    person blob not null,
    device blob not null,
    endpoint text not null unique,
    p256dh blob not null,
    auth blob not null,
    lang text not null,
    -- Nothing is sent before then.
    wait_until integer not null default 0,
    -- How often in a row nothing could be handed over.
    failures integer not null default 0,
    primary key (person, device),
    foreign key (person, device) references device (person, id)
) without rowid, strict;

-- What each person was told of: a number that follows from it, and the day, since 1970, on their wall clock.
create table told (
    person blob not null,
    log blob not null,
    thing integer not null,
    day integer not null,
    primary key (person, log, thing)
) without rowid, strict;

create index told_log on told (log);

-- Private feeds for calendars: one per person and only while they want one.
create table feed (
    hash blob primary key check (length(hash) = 32),
    person blob not null unique,
    lang text not null,
    made integer not null,
    -- The day it was last asked for.
    used_day integer
) without rowid, strict;
