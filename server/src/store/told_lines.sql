select line from told_line order by quarter, place
