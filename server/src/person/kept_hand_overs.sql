select person, successor, at, until, ended from hand_over where ?1 in (person, successor) order by at
