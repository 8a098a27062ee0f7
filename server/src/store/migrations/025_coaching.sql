-- What a candidate said of how it goes with the coach: each answer until its quarter is over, and then how many gave which. A quarter
-- is four times its year and what comes after, so that one may be before another.
create table coaching (
    person blob not null,
    quarter integer not null,
    face text not null,
    primary key (person, quarter)
) without rowid, strict;
create table coaching_sum (
    quarter integer not null,
    face text not null,
    answers integer not null,
    primary key (quarter, face)
) without rowid, strict;
