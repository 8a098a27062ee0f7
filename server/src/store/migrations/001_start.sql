-- Ids are blobs of 16 bytes, times are milliseconds since 1970 in UTC, days are whole days since 1970.

create table meta (
    key text primary key,
    value text not null
) without rowid, strict;

-- A numbered log per traject. An erased one keeps its row, so that no device brings it back.
create table log (
    id blob primary key check (length(id) = 16),
    state text not null check (state in ('open', 'gone')),
    head integer not null
) without rowid, strict;

create table entry (
    log blob not null references log (id),
    seq integer not null,
    device blob not null,
    n integer not null,
    base integer not null,
    at integer not null,
    author blob not null,
    received integer not null,
    audience text not null,
    edit text not null,
    digest integer not null,
    primary key (log, seq)
) without rowid, strict;

create unique index entry_identity on entry (log, device, n);

-- What was declined, so that a repeat gets the same answer.
create table refused (
    log blob not null,
    device blob not null,
    n integer not null,
    digest integer not null,
    refusal text not null,
    primary key (log, device, n)
) without rowid, strict;

-- The sum of the digests of a log's entries, per audience.
create table sum (
    log blob not null references log (id),
    audience text not null,
    digest integer not null,
    primary key (log, audience)
) without rowid, strict;

-- Who may see a log now.
create table member (
    person blob not null,
    log blob not null references log (id),
    role text not null,
    placement blob,
    name text not null,
    primary key (person, log)
) without rowid, strict;

create index member_log on member (log);

-- The log that first named a person: its coaches vouch for that person's phones.
create table home (
    person blob primary key,
    log blob not null references log (id)
) without rowid, strict;

-- What the monitor knows of a log.
create table summary (
    log blob primary key references log (id),
    fact text not null
) without rowid, strict;

-- Whose changes a device may bring.
create table claim (
    device blob primary key,
    person blob not null
) without rowid, strict;

create index claim_person on claim (person);

-- From here on: the vault. None of it ever travels in a log.

create table person (
    id blob primary key check (length(id) = 16),
    name text not null,
    office text,
    added integer not null
) without rowid, strict;

create table device (
    person blob not null references person (id),
    id blob not null check (length(id) = 16),
    label text not null,
    paired integer not null,
    seen_day integer not null,
    revoked integer,
    primary key (person, id)
) without rowid, strict;

create table session (
    token blob primary key check (length(token) = 32),
    person blob not null,
    device blob not null,
    begun integer not null,
    foreign key (person, device) references device (person, id)
) without rowid, strict;

create index session_device on session (person, device);

create table invite (
    id integer primary key,
    person blob not null references person (id),
    short blob not null unique check (length(short) = 32),
    link blob not null unique check (length(link) = 32),
    short_until integer not null,
    link_until integer not null,
    used integer
) strict;

-- Who let whom in, and out, and when. No texts, no addresses.
create table access (
    id integer primary key,
    at integer not null,
    what text not null,
    actor blob,
    person blob not null,
    device blob
) strict;
