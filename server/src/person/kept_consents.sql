select maker, person, giver, until from consent where ?1 in (maker, person, giver)
