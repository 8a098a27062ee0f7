select device.id, device.label, device.paired, maker.name, device.log
from newcomer
join device on device.person = newcomer.person and device.id = newcomer.device
left join person as maker on maker.id = device.maker
where newcomer.person = ?1 and newcomer.reader = ?2 and device.revoked is null
order by device.paired, device.id
