-- A log is of one kind, and a person's own log has an owner. Before, all were trajecten.
alter table log add column kind text not null default 'traject';
alter table log add column owner blob;
create unique index log_owner on log (owner) where owner is not null;

-- In which order people were named: who loses the log they are at home in is at home where they were named next.
create table named (
    id integer primary key,
    person blob not null,
    log blob not null references log (id),
    unique (person, log)
) strict;

insert into named (person, log)
select person, log from member
order by (
    select min(received) from entry
    where entry.log = member.log and edit like '{"member":["' || lower(hex(member.person)) || '",%'
) nulls last, log;
