select device.id, device.label, device.paired, device.seen_day, maker.name, device.log
from device
left join person as maker on maker.id = device.maker
where device.person = ?1 and device.revoked is null
order by device.paired, device.id
