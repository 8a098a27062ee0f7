select quarter, face, cast(sum(answers) as bigint) from (
    select quarter, face, answers from coaching_sum
    union all
    select quarter, face, count(*) as answers from coaching where quarter < ?1 group by quarter, face
) as said
group by quarter, face
order by quarter desc, face
