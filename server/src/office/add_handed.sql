insert into handed (hand_over, log) values (?1, ?2) on conflict (hand_over, log) do nothing
