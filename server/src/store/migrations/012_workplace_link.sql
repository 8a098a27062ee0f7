-- A link is of one person, or of one placement: then who gives something by it is said there.
create table next_link (
    hash blob primary key,
    log blob not null,
    person blob,
    placement blob,
    -- Its name: under it its changes are numbered.
    device blob not null unique,
    made integer not null,
    until integer not null,
    ended integer,
    -- The day something was last given by it.
    used_day integer,
    check ((person is null) <> (placement is null))
) without rowid, strict;

insert into next_link (hash, log, person, device, made, until, ended, used_day)
select hash, log, person, device, made, until, ended, used_day from link;
drop table link;
alter table next_link rename to link;

create index link_of on link (log);
