-- Of oneself how far one has read; of others in the same logs only what they have seen of talks.
select theirs.log, theirs.person, theirs.role, theirs.placement, mine.role, mine.placement,
    case when theirs.person = mine.person then read_mark.seq else 0 end as seq, read_mark.talks
from member as mine
join member as theirs on theirs.log = mine.log
join read_mark on read_mark.person = theirs.person and read_mark.log = theirs.log
where mine.person = ?1 and (seq > 0 or talks > 0)
