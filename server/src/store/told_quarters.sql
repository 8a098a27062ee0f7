select quarter from told_quarter
