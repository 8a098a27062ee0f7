select person from claim where device = ?1
