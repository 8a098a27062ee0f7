delete from subscription where endpoint = ?1
