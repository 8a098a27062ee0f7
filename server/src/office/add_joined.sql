insert into joined (other, kept, at) values (?1, ?2, ?3) returning id
