insert into claim (device, person)
select ?1, ?2
where (select count(*) from claim where person = ?2) < ?3
