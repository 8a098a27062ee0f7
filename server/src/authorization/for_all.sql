-- Whether the person, or who looks after the whole office, consented. The latter needs nobody's consent for who is of it.
select exists (
    select 1 from person as maker
    join person as guest on guest.id = ?2 and guest.office is not null
    where maker.id = ?1 and maker.office = 'manager'
) or exists (
    select 1 from consent
    left join person as giver on giver.id = consent.giver
    where consent.maker = ?1 and consent.person = ?2 and consent.until >= ?3
      and (consent.giver = ?2 or giver.office = 'manager')
)
