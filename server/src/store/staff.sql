-- Who is of the office, and what they are there.
select id, office, name from person where office is not null order by id
