-- Of oneself how far one has read; of others in the same logs what they have seen.
select theirs.log, theirs.person, theirs.role, theirs.placement, mine.role, mine.placement,
    case when theirs.person = mine.person then read_mark.seq else read_mark.seen end as told
from member as mine
join member as theirs on theirs.log = mine.log
join read_mark on read_mark.person = theirs.person and read_mark.log = theirs.log
where mine.person = ?1 and told > 0
