select value from temp.master
