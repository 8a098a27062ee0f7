-- Who takes part somewhere and has no role in the office: as what, and for whom. For which employer a candidate learns is not
-- asked here.
select member.person, coalesce(nullif(person.name, ''), member.name), log.id, log.kind, member.role,
    case
        when log.kind = 'employer' then (select employer.name from employer where employer.log = log.id)
        when member.role = 'employer' then (
            select min(candidate.name) from member as candidate
            where candidate.log = log.id and candidate.role = 'candidate'
        )
    end,
    (select count(*) from device where device.person = member.person and device.revoked is null)
from member
join log on log.id = member.log and log.kind in ('traject', 'employer')
left join person on person.id = member.person
where member.role in ('candidate', 'employer') and person.office is null
order by member.person, log.id
