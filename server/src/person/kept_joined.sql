select other, kept, at, ended from joined where ?1 in (other, kept) order by at
