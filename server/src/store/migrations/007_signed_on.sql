-- Who had just paired the phone that a signature came from, where that was someone else.
alter table entry add column paired_by blob;
