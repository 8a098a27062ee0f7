-- Open invites that may wait for what somebody finds of them: of their own phones, of a person they coach, or, for who looks
-- after the whole office, of anybody's; and they have not said it yet.
select invite.id, invite.person, person.name, maker.name, invite.made, invite.maker
from invite
join person on person.id = invite.person
join person as maker on maker.id = invite.maker
where invite.used is null and invite.voided is null and invite.link_until >= ?2 and invite.maker <> ?1
  and (
      ?3
      or invite.person = ?1
      or exists (
          select 1 from member as guest
          cross join member as coach
          join log on log.id = guest.log and log.kind <> 'office'
          where guest.person = invite.person and coach.person = ?1 and coach.log = guest.log and coach.role = 'coach'
      )
  )
  and not exists (
      select 1 from consent
      where consent.maker = invite.maker and consent.person = invite.person and giver = ?1 and until >= ?2
  )
order by invite.made, invite.id
