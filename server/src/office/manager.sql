-- Who looks after the whole office: this one, if they do; else who came first, and, if there is another, is not that one.
select id from person where office = 'manager' order by id is distinct from ?1, id is not distinct from ?2, added, id limit 1
