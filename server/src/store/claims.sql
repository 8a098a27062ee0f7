select count(*) from claim where person = ?1
