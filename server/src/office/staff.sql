-- Who is of the office, or was, with how many trajecten they coach and how many employers they follow.
select person.id, person.name, person.office, person.ended,
    (
        select count(*) from member
        join log on log.id = member.log and log.kind = 'traject'
        where member.person = person.id and member.role = 'coach'
    ),
    (
        select count(*) from member
        join log on log.id = member.log and log.kind = 'employer'
        where member.person = person.id and member.role = 'coach'
    )
from person
where (person.office is not null or person.ended is not null) and person.name <> ''
order by person.office is null, person.name, person.id
