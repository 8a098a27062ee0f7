-- Who looks after the whole office: this one, if they do; else who came first, and, if there is another, is not that one.
select id from person where office = 'manager' order by id is not ?1, id is ?2, added, id limit 1
