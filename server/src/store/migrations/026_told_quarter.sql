-- What was told outside the team of each quarter: it stands as it was told first, also where that was nothing.
create table told_quarter (
    quarter integer primary key
) strict;
create table told_line (
    quarter integer not null references told_quarter (quarter),
    place integer not null,
    line text not null,
    primary key (quarter, place)
) without rowid, strict;
