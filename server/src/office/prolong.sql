update hand_over set until = ?2 where id = ?1
