-- Of who guides or coaches there now.
insert into look (log, person, day)
select log, person, ?3 from member where log = ?1 and person = ?2 and role in ('coach', 'employer')
on conflict do nothing
