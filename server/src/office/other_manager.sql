select exists (select 1 from person where office = 'manager' and id <> ?1)
