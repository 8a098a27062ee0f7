select device, lang, wait_until, failures from subscription where person = ?1
