create table row (
    key text primary key,
    text text not null
) strict;

-- How many batches were taken in, in the one row there is.
create table revision (
    id integer primary key check (id = 1),
    batches integer not null
) strict;

insert into revision (id, batches) values (1, 0);
