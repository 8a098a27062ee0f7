delete from member where log = ?1
