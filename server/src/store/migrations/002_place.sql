-- Where a change stands, whatever name it came under: found by when it was made.
create index entry_at on entry (log, at);
