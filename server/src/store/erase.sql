-- Who was first named here and takes part in nothing else loses their name; the way in stays, so that their phone hears.
update person set name = ''
where office is null
  and id in (select person from home where log = ?1)
  and id not in (
      select member.person from member
      join log on log.id = member.log
      where member.log <> ?1 and log.kind = 'traject'
  );
-- Who was forgotten is told nothing, and has no calendar.
delete from subscription where person in (
    select home.person from home join person on person.id = home.person where home.log = ?1 and person.name = ''
);
delete from feed where person in (
    select home.person from home join person on person.id = home.person where home.log = ?1 and person.name = ''
);
-- Who takes part elsewhere is at home where they were named next: else the first to name them again vouches for their phones.
update home set log = (
    select member.log from member
    join log on log.id = member.log and log.kind = 'traject'
    join named on named.person = member.person and named.log = member.log
    where member.person = home.person and member.log <> ?1
    order by named.id
    limit 1
)
where log = ?1 and person in (
    select member.person from member
    join log on log.id = member.log
    where member.log <> ?1 and log.kind = 'traject'
);
delete from sum where log = ?1;
delete from member where log = ?1;
delete from home where log = ?1;
delete from named where log = ?1;
delete from summary where log = ?1;
delete from employer where log = ?1;
delete from seen_skill where log = ?1;
delete from proof where log = ?1;
delete from hold where log = ?1;
delete from look where log = ?1;
delete from log_usage where log = ?1;
delete from read_mark where log = ?1;
delete from awaited where log = ?1;
delete from link where log = ?1;
delete from told where log = ?1;
delete from handed where log = ?1;
delete from joined_log where log = ?1;
insert into log (id, state, head) values (?1, 'gone', 0)
on conflict (id) do update set state = 'gone', head = 0, bytes = 0, owner = null;
