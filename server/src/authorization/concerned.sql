-- Who may have to do with the phones of somebody: they themselves, their coaches, and who looks after the whole office.
select ?1
union
select coach.person from member as guest
join log on log.id = guest.log and log.kind <> 'office'
join member as coach on coach.log = guest.log and coach.role = 'coach'
where guest.person = ?1
union
select id from person where office = 'manager'
