select issuer, subject, null as mark, since as at from login where person = ?1
union all
select null, null, mark, made from login_mark where person = ?1
union all
select issuer, subject, sid, at from login_phone where person = ?1
order by at
