-- Of oneself how far one has read; of others in the same logs only what they have seen of talks.
select mine.log, mine.person, mine.role, mine.placement, mine.role, mine.placement, read_mark.seq, read_mark.talks
from member as mine
join read_mark on read_mark.person = mine.person and read_mark.log = mine.log
where mine.person = ?1 and (read_mark.seq > 0 or read_mark.talks > 0)
union all
select mine.log, theirs.person, theirs.role, theirs.placement, mine.role, mine.placement, 0, read_mark.talks
from member as mine
join read_mark on read_mark.log = mine.log and read_mark.talks > 0 and read_mark.person <> mine.person
join member as theirs on theirs.person = read_mark.person and theirs.log = mine.log
where mine.person = ?1
