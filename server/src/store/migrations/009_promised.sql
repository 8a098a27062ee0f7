-- The digest of the words that whoever signed, confirmed or decided had before them.
alter table entry add column promised integer;
