-- To each other phone of this person that is in use.
insert into newcomer (person, reader, device)
select distinct session.person, session.device, ?2
from session
join device on device.person = session.person and device.id = session.device
where session.person = ?1 and session.device <> ?2 and device.revoked is null and device.seen_day >= ?3
on conflict do nothing
