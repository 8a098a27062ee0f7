-- In which own log a proof stands that somebody took along. Its page is found by its id alone; one that was taken back keeps its
-- place, so that nobody else's can take it.
create table proof (
    id blob primary key,
    log blob not null references log (id)
) without rowid, strict;
create index proof_log on proof (log);
