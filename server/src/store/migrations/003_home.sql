-- Who was at home in what was erased before homes moved on: they are at home where they were named first of what is left.
insert into home (person, log)
select distinct person, (
    select of_them.log from member as of_them
    where of_them.person = member.person
    order by (
        select min(received) from entry
        where entry.log = of_them.log and edit like '{"member":["' || lower(hex(of_them.person)) || '",%'
    ) nulls last
    limit 1
)
from member
where person not in (select person from home);
