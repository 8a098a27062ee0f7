insert into coaching_sum (quarter, face, answers)
select quarter, face, count(*) from coaching where quarter < ?1 group by quarter, face
on conflict (quarter, face) do update set answers = coaching_sum.answers + excluded.answers
