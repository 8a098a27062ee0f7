-- Of who is a candidate somewhere.
insert into coaching (person, quarter, face)
select ?1, ?2, ?3 where exists (select 1 from member where person = ?1 and role = 'candidate')
on conflict (person, quarter) do update set face = excluded.face
