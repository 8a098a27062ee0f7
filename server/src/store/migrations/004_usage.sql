-- What the changes of a log take, and those of each person in it: the bytes of the edit, and 128 for all that is kept beside it.
alter table log add column bytes integer not null default 0;
update log set bytes = coalesce((select sum(octet_length(edit) + 128) from entry where entry.log = log.id), 0);

create table log_usage (
    log blob not null references log (id),
    person blob not null,
    bytes integer not null,
    primary key (log, person)
) without rowid, strict;

insert into log_usage (log, person, bytes)
select log, author, sum(octet_length(edit) + 128) from entry group by log, author;

-- What each person brought on the last day on which they brought something: changes, and what was declined.
create table day_usage (
    person blob primary key,
    day integer not null,
    bytes integer not null
) without rowid, strict;

-- What was said before is found in the folded log: many changes of one moment made this a long search.
drop index entry_at;
