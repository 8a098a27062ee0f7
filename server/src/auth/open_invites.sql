-- Invites that may still be used, with the names of who they are for and of who handed them out.
select invite.id, invite.person, person.name, invite.maker, maker.name, invite.made, invite.short_until, invite.link_until
from invite
join person on person.id = invite.person
left join person as maker on maker.id = invite.maker
where invite.used is null and invite.voided is null and invite.link_until >= ?1
order by invite.made, invite.id
