-- Who looked at a traject, and on which days: for its candidate to read, for a year.
create table look (
    log blob not null references log (id),
    person blob not null,
    day integer not null,
    primary key (log, person, day)
) without rowid, strict;
create index look_day on look (day);
