-- Who of an office's own log-in is whom here. Bound once, by what somebody of the office said before: nobody binds themselves.
create table login (
    issuer text not null,
    subject text not null,
    person blob not null references person (id),
    since integer not null,
    primary key (issuer, subject)
) without rowid, strict;
create index login_person on login (person);
-- By what somebody is to be known at their first log-in: a mail address, or the name that the provider has for them.
create table login_mark (
    mark text primary key,
    person blob not null unique references person (id),
    made integer not null
) without rowid, strict;
-- Phones that came in by a log-in, so that the provider can end it: first by the invite that it made, then by the phone.
create table login_phone (
    invite blob primary key,
    issuer text not null,
    subject text not null,
    -- What the provider calls the session, if it does.
    sid text,
    person blob not null references person (id),
    device blob,
    at integer not null
) without rowid, strict;
create index login_phone_of on login_phone (person, device);
-- Log-ins that were tried, each by a hash of its own: none is taken twice.
create table login_once (
    hash blob primary key,
    until integer not null
) without rowid, strict;
create index login_once_until on login_once (until);
