-- All that is kept of somebody beside the logs, but for ids: under which names changes are theirs, and that they came and went.
delete from session where person = ?1;
delete from subscription where person = ?1;
delete from newcomer where person = ?1;
delete from consent where ?1 in (maker, person, giver);
delete from told where person = ?1;
delete from feed where person = ?1;
delete from read_mark where person = ?1;
delete from look where person = ?1;
delete from coaching where person = ?1;
delete from invite where person = ?1;
delete from link where person = ?1;
delete from login where person = ?1;
delete from login_mark where person = ?1;
delete from login_phone where person = ?1;
delete from day_usage where person = ?1;
delete from home where person = ?1;
delete from device where person = ?1;
delete from person where id = ?1;
