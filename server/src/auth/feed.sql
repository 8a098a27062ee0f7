select feed.person, feed.lang, feed.used_day from feed
where feed.hash = ?1 and exists (
    select 1 from device where device.person = feed.person and device.revoked is null and device.seen_day >= ?2
)
