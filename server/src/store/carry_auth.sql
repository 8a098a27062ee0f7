-- People and phones as the replaced data knows them: a phone that was signed out since the backup stays out,
-- and who came since stays in. What only the backup knows is kept beside it.
insert into main.person select * from old.person where true
on conflict (id) do update set name = excluded.name, office = excluded.office, ended = excluded.ended;
delete from main.session
where exists (select 1 from old.device where device.person = session.person and device.id = session.device);
insert into main.device select * from old.device where true
on conflict (person, id) do update
set label = excluded.label, paired = excluded.paired, seen_day = excluded.seen_day, revoked = excluded.revoked,
    maker = excluded.maker, log = excluded.log;
insert into main.session select * from old.session;
delete from main.invite where short in (select short from old.invite);
insert into main.invite (person, short, link, short_until, link_until, used, made, maker, log, device, voided, proven)
select person, short, link, short_until, link_until, used, made, maker, log, device, voided, proven from old.invite;
delete from main.newcomer;
insert into main.newcomer select * from old.newcomer;
delete from main.consent;
insert into main.consent select * from old.consent;
-- A link that was ended since stays so.
delete from main.link where hash in (select hash from old.link);
insert into main.link select * from old.link;
-- Whoever may log in as whom is as it was last; a log-in that was used is used.
delete from main.login;
insert into main.login select * from old.login;
delete from main.login_mark;
insert into main.login_mark select * from old.login_mark;
delete from main.login_phone;
insert into main.login_phone select * from old.login_phone;
insert into main.login_once select * from old.login_once where true on conflict (hash) do nothing;
-- A passkey that was taken back stays so; what was asked of a browser before is asked anew.
delete from main.passkey;
insert into main.passkey select * from old.passkey;
delete from main.ceremony;
-- Who wanted to hear no more, or took a calendar back, since the backup, is not asked again.
delete from main.subscription;
insert into main.subscription select * from old.subscription;
delete from main.feed;
insert into main.feed select * from old.feed;
delete from main.told where exists (select 1 from old.told as was
    where was.person = told.person and was.log = told.log and was.thing = told.thing);
insert into main.told select * from old.told;
insert into main.access (at, what, actor, person, device)
select at, what, actor, person, device from old.access
except select at, what, actor, person, device from main.access;
insert into main.claim select * from old.claim where true on conflict (device) do nothing;
