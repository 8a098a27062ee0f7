update hand_over set ended = ?2 where id = ?1 and until is not null and ended is null
