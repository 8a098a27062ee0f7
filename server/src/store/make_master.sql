-- Temporary tables of ours are in memory, and another connection's are not seen.
create temporary table if not exists master (value text not null);
delete from temp.master;
