-- How far each person has read a log: all that is of no talk, and the last they have seen of a talk, which others may know.
create table read_mark (
    person blob not null,
    log blob not null references log (id),
    seq integer not null,
    talks integer not null,
    primary key (person, log)
) without rowid, strict;

-- The entries of which others may know who has not seen them.
create table awaited (
    log blob not null references log (id),
    seq integer not null,
    primary key (log, seq)
) without rowid, strict;

insert into awaited (log, seq) select log, seq from entry where edit like '{"evaluation":%';
