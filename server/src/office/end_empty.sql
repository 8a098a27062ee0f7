-- Standing in where nothing is left to stand in for.
update hand_over set ended = ?1
where until is not null and ended is null
  and not exists (select 1 from handed where handed.hand_over = hand_over.id)
