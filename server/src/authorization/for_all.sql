-- Whether the person, or who looks after the whole office, consented.
select exists (
    select 1 from consent
    left join person as giver on giver.id = consent.giver
    where consent.maker = ?1 and consent.person = ?2 and consent.until >= ?3
      and (consent.giver = ?2 or giver.office = 'manager')
)
