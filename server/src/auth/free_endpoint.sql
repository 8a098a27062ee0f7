delete from subscription where endpoint = ?1 and (person, device) <> (?2, ?3)
