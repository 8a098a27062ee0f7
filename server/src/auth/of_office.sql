-- Somebody of the office: a manager where there is one, who came first.
select id, name, office from person
where office is not null
order by office = 'manager' desc, added, id
limit 1
