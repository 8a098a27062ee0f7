-- The monitor knows more of each log: what its candidate asks about what is held of them. What it knew is worked out anew, from the
-- entries.
update summary set fact = '';
