select person.id, person.name, person.office, device.id, device.seen_day, device.paired, device.maker,
    session.begun, session.proven
from session
join device on device.person = session.person and device.id = session.device
join person on person.id = session.person
where session.token = ?1 and device.revoked is null and device.seen_day >= ?2
