select endpoint, p256dh, auth, lang, failures from subscription where person = ?1 and wait_until <= ?2 order by device
