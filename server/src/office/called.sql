select name from member where person = ?1 and name <> '' order by log limit 1
