select made, maker, log, short_until, link_until, used, device, voided from invite where person = ?1 order by made
