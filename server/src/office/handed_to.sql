-- What somebody took over of late, or for a while that lasts; the latest first.
select hand_over.id, hand_over.person, person.name, hand_over.at, hand_over.until
from hand_over
join person on person.id = hand_over.person
where hand_over.successor = ?1 and hand_over.ended is null and (hand_over.at > ?2 or hand_over.until is not null)
order by hand_over.at desc, hand_over.id desc
