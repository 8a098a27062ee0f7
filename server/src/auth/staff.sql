select id, name, office from person where office is not null order by added, id
