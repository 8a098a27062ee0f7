-- What was seen of people, as far as a job can ask for it. What counts most of a person has the highest place.
create table seen_skill (
    log blob not null references log (id),
    place integer not null,
    skill blob,
    name text not null collate nocase,
    help integer not null,
    primary key (log, place)
) without rowid, strict;
create index seen_skill_skill on seen_skill (skill);
create index seen_skill_name on seen_skill (name);
