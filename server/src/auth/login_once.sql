insert into login_once (hash, until) values (?1, ?2) on conflict (hash) do nothing
