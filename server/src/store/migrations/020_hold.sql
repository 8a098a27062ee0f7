-- Trajecten that are kept for now, whatever the office's list says, and why.
create table hold (
    log blob primary key references log (id),
    since integer not null,
    why text not null
) without rowid, strict;
