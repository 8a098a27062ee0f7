select not exists (select 1 from member join log on log.id = member.log and log.kind <> 'office' where member.person = ?1)
   and not exists (select 1 from person where id = ?1 and (office is not null or ended is not null))
