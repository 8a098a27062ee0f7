-- The monitor knows more of each log: what was tried and whether it helped, and how its candidate and its goals moved. What it knew
-- is worked out anew, from the entries.
update summary set fact = '';
