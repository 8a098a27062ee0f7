select id, at, signals from news where at >= cast(extract(epoch from clock_timestamp()) * 1000 as bigint) - ?1 order by at
