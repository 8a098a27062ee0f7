-- Keys that somebody of the office comes in with, and shows once more who they are. What is kept opens nothing: the other half
-- stays on their device.
create table passkey (
    -- What the device calls it.
    credential blob primary key,
    -- What the person calls it by, where they take it back.
    id blob not null unique,
    person blob not null references person (id),
    name text not null,
    key text not null,
    made integer not null,
    -- The day, since 1970, it was last used.
    used_day integer
) without rowid, strict;
create index passkey_person on passkey (person);
-- What a browser was asked and has not answered yet: each is taken away as it is answered, whatever comes of it.
create table ceremony (
    hash blob primary key,
    purpose text not null,
    -- Nobody, where that is what the answer is to say.
    person blob,
    state text not null,
    until integer not null
) without rowid, strict;
create index ceremony_until on ceremony (until);
-- When the person of a session last showed who they are.
alter table session add column proven integer not null default 0;
-- When whoever an invite lets in showed who they are, elsewhere; nothing, where bringing it is what shows that.
alter table invite add column proven integer;
