-- Who handed an invite out, when, and for which traject: kept with the phone that came in by it. And what became of it: the
-- phone that used it may ask once more for an answer that was lost; one that was taken back opens nothing.
alter table invite add column made integer not null default 0;
alter table invite add column maker blob;
alter table invite add column log blob;
alter table invite add column device blob;
alter table invite add column voided integer;
create index invite_person on invite (person);
create index invite_maker on invite (maker, made);
create index invite_open on invite (link_until) where used is null and voided is null;

alter table device add column maker blob;
alter table device add column log blob;
