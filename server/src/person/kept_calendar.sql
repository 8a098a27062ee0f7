select lang, made, used_day from feed where person = ?1
