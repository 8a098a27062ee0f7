-- What the edits of a log take.
alter table log add column bytes integer not null default 0;
update log set bytes = coalesce((select sum(octet_length(edit)) from entry where entry.log = log.id), 0);
