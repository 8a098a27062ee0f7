insert into news (id, at, signals) values (?1, cast(extract(epoch from clock_timestamp()) * 1000 as bigint), ?2)
