# The words of Opstap, in English.
# Ids start with who reads them: a- all, c- candidate, s- staff (coach and manager), e- employer.
# The build stops when a message or an argument differs between the languages. Numbers are named $…-count or $…-number.

### Days and times

a-today = today
a-tomorrow = tomorrow
a-yesterday = yesterday
a-weekday-1 = Monday
a-weekday-2 = Tuesday
a-weekday-3 = Wednesday
a-weekday-4 = Thursday
a-weekday-5 = Friday
a-weekday-6 = Saturday
a-weekday-7 = Sunday
a-month-1 = January
a-month-2 = February
a-month-3 = March
a-month-4 = April
a-month-5 = May
a-month-6 = June
a-month-7 = July
a-month-8 = August
a-month-9 = September
a-month-10 = October
a-month-11 = November
a-month-12 = December
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $weekday } { $day-number } { $month }
a-month-year = { $month } { $year }
a-day-and-time = { $day }, { $time }
a-clock = { $clock }
a-clock-separator = :
a-period = from { $from } to { $until }
a-days-ago =
    { $count ->
        [0] today
        [one] yesterday
       *[other] { $count } days ago
    }
a-hours-per-week =
    { $count ->
        [one] { $count } hour a week
       *[other] { $count } hours a week
    }
a-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
