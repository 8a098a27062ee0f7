insert into awaited (log, seq) values (?1, ?2) on conflict do nothing
