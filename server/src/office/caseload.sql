-- What somebody looks after for the office, and how many others of it do so, too.
select log.id, log.kind, log.head,
    (
        select count(*) from member as other
        join person on person.id = other.person and person.office is not null
        where other.log = log.id and other.role = 'coach' and other.person <> ?1
    )
from member
join log on log.id = member.log and log.kind in ('traject', 'employer', 'cohort')
where member.person = ?1 and member.role = 'coach'
order by log.id
