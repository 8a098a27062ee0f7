# De woorden van Opstap, in het Nederlands. Dit bestand bepaalt welke berichten er zijn.
# Ids start with who reads them: a- all, c- candidate, s- staff (coach and manager), e- employer.
# The build stops when a message or an argument differs between the languages. Numbers are named $…-count or $…-number.

### Days and times

a-today = vandaag
a-tomorrow = morgen
a-yesterday = gisteren
a-weekday-1 = maandag
a-weekday-2 = dinsdag
a-weekday-3 = woensdag
a-weekday-4 = donderdag
a-weekday-5 = vrijdag
a-weekday-6 = zaterdag
a-weekday-7 = zondag
a-month-1 = januari
a-month-2 = februari
a-month-3 = maart
a-month-4 = april
a-month-5 = mei
a-month-6 = juni
a-month-7 = juli
a-month-8 = augustus
a-month-9 = september
a-month-10 = oktober
a-month-11 = november
a-month-12 = december
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $weekday } { $day-number } { $month }
a-month-year = { $month } { $year }
a-day-and-time = { $day }, { $time }
a-clock = { $clock } uur
a-clock-separator = .
a-period = van { $from } tot { $until }
a-days-ago =
    { $count ->
        [0] vandaag
        [one] gisteren
       *[other] { $count } dagen geleden
    }
a-hours-per-week =
    { $count ->
        [one] { $count } uur per week
       *[other] { $count } uur per week
    }
a-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
