-- The monitor knows more of each log: since when it is in each phase, when it ended and whether that lasted. What it knew is
-- worked out anew, from the entries.
update summary set fact = '';
