delete from handed where hand_over = ?1 and log = ?2
