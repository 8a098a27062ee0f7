-- Phones that came in while others of their person were in use, for each of those that has not said that it was seen.
create table newcomer (
    person blob not null,
    reader blob not null,
    device blob not null,
    primary key (person, reader, device)
) without rowid, strict;

-- Who finds it good that somebody lets in a phone of a person who takes part in more than they coach.
create table consent (
    maker blob not null,
    person blob not null,
    giver blob not null,
    until integer not null,
    primary key (maker, person, giver)
) without rowid, strict;
