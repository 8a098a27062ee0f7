select log from handed where hand_over = ?1 order by log
