# The words of Opstap, in Modern Standard Arabic: plain, and gender-neutral where the language allows.
# Ids start with who reads them: a- all, c- candidate, s- staff (coach and manager), e- employer.
# The build stops when a message or an argument differs between the languages. Numbers are named $…-count or $…-number.

### Days and times

a-today = اليوم
a-tomorrow = غدًا
a-yesterday = أمس
a-weekday-1 = الاثنين
a-weekday-2 = الثلاثاء
a-weekday-3 = الأربعاء
a-weekday-4 = الخميس
a-weekday-5 = الجمعة
a-weekday-6 = السبت
a-weekday-7 = الأحد
a-month-1 = يناير
a-month-2 = فبراير
a-month-3 = مارس
a-month-4 = أبريل
a-month-5 = مايو
a-month-6 = يونيو
a-month-7 = يوليو
a-month-8 = أغسطس
a-month-9 = سبتمبر
a-month-10 = أكتوبر
a-month-11 = نوفمبر
a-month-12 = ديسمبر
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $weekday } { $day-number } { $month }
a-month-year = { $month } { $year }
a-day-and-time = { $day }، { $time }
a-clock = { $clock }
a-clock-separator = :
a-period = من { $from } إلى { $until }
a-days-ago =
    { $count ->
        [zero] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
a-hours-per-week =
    { $count ->
        [zero] 0 ساعة في الأسبوع
        [one] ساعة واحدة في الأسبوع
        [two] ساعتان في الأسبوع
        [few] { $count } ساعات في الأسبوع
        [many] { $count } ساعة في الأسبوع
       *[other] { $count } ساعة في الأسبوع
    }
a-months =
    { $count ->
        [zero] 0 شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
