//! Days and times in plain words. The words are messages; the day of today is an argument.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::Messages;

/// The last day that goes by its weekday alone; a week ahead the name would be ambiguous.
const WEEKDAY_DAYS_MAX: i64 = 6;

impl Messages {
    /// A day inside a sentence, seen from today: "vandaag", "donderdag", "3 maart", "3 maart 2027".
    pub fn day(self, date: NaiveDate, today: NaiveDate) -> String {
        match (date - today).num_days() {
            -1 => self.a_yesterday().to_owned(),
            0 => self.a_today().to_owned(),
            1 => self.a_tomorrow().to_owned(),
            2..=WEEKDAY_DAYS_MAX => self.weekday(date).to_owned(),
            _ if date.year() == today.year() => self.a_day_month(date.day(), self.month(date)),
            _ => self.a_day_month_year(date.day(), self.month(date), &date.year().to_string()),
        }
    }

    /// A day with its time: "vandaag, 9.30 uur".
    pub fn day_and_time(self, date: NaiveDate, time: NaiveTime, today: NaiveDate) -> String {
        self.a_day_and_time(&self.day(date, today), &self.time(time))
    }

    /// A day in full, to stand on its own: "Dinsdag 3 maart".
    pub fn long_day(self, date: NaiveDate) -> String {
        capital(&self.a_long_day(date.day(), self.month(date), self.weekday(date)))
    }

    /// A day with its year, for papers and history: "3 maart 2026".
    pub fn full_day(self, date: NaiveDate) -> String {
        self.a_day_month_year(date.day(), self.month(date), &date.year().to_string())
    }

    /// A month with its year, inside a sentence: "maart 2026".
    pub fn month_year(self, date: NaiveDate) -> String {
        self.a_month_year(self.month(date), &date.year().to_string())
    }

    /// A time of day: "9.30 uur", "9:30".
    pub fn time(self, time: NaiveTime) -> String {
        let [tens, ones] = [time.minute() / 10, time.minute() % 10];
        // One text, so that the digits stay in order in right-to-left lines.
        let separator = self.a_clock_separator();
        self.a_clock(
            &[&time.hour().to_string(), separator, &tens.to_string(), &ones.to_string()].concat(),
        )
    }

    /// How long ago, inside a sentence: "vandaag", "gisteren", "9 dagen geleden".
    pub fn ago_days(self, days: u32) -> String {
        self.a_days_ago(days)
    }

    /// The name of a weekday, as it stands inside a sentence.
    pub fn weekday(self, date: NaiveDate) -> &'static str {
        match date.weekday() {
            chrono::Weekday::Mon => self.a_weekday_1(),
            chrono::Weekday::Tue => self.a_weekday_2(),
            chrono::Weekday::Wed => self.a_weekday_3(),
            chrono::Weekday::Thu => self.a_weekday_4(),
            chrono::Weekday::Fri => self.a_weekday_5(),
            chrono::Weekday::Sat => self.a_weekday_6(),
            chrono::Weekday::Sun => self.a_weekday_7(),
        }
    }

    fn month(self, date: NaiveDate) -> &'static str {
        match date.month() {
            1 => self.a_month_1(),
            2 => self.a_month_2(),
            3 => self.a_month_3(),
            4 => self.a_month_4(),
            5 => self.a_month_5(),
            6 => self.a_month_6(),
            7 => self.a_month_7(),
            8 => self.a_month_8(),
            9 => self.a_month_9(),
            10 => self.a_month_10(),
            11 => self.a_month_11(),
            _ => self.a_month_12(),
        }
    }
}

/// The text with a capital first letter, for the start of a line. Our own words begin with few letters: the tables of Unicode
/// stay out of the phone's download.
pub fn capital(text: &str) -> String {
    let Some(first) = text.chars().next() else { return String::new() };
    let capital = match first {
        'a'..='z' => first.to_ascii_uppercase(),
        // Cyrillic.
        'а'..='я' => moved(first, 'а', 'А'),
        'ѐ'..='џ' => moved(first, 'ѐ', 'Ѐ'),
        // Polish: each capital stands before its small letter.
        'ć' | 'ś' | 'ź' | 'ż' | 'ł' => moved(first, 'ć', 'Ć'),
        other => other,
    };
    [capital.encode_utf8(&mut [0; 4]), &text[first.len_utf8()..]].concat()
}

/// A letter as far from `to` as it is from `from`.
fn moved(letter: char, from: char, to: char) -> char {
    let far = u32::from(letter).wrapping_sub(u32::from(from));
    char::from_u32(u32::from(to).wrapping_add(far)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::capital;
    use crate::text::{Lang, Messages};
    use chrono::{NaiveDate, NaiveTime};

    fn messages() -> [Messages; 3] {
        [Lang::Nl, Lang::En, Lang::Ar]
            .map(|lang| Messages::built_in(lang).expect("tests have every language inside"))
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Isolates and marks are for the eye of the browser; rows read better without.
    fn bare(text: String) -> String {
        text.replace(['\u{2068}', '\u{2069}', '\u{200F}'], "")
    }

    #[test]
    fn a_day_is_named_as_people_name_it() {
        let rows = [
            ("2026-03-03", "vandaag", "today", "اليوم"),
            ("2026-03-04", "morgen", "tomorrow", "غدًا"),
            ("2026-03-02", "gisteren", "yesterday", "أمس"),
            ("2026-03-05", "donderdag", "Thursday", "الخميس"),
            ("2026-03-09", "maandag", "Monday", "الاثنين"),
            ("2026-03-10", "10 maart", "10 March", "10 مارس"),
            ("2026-03-01", "1 maart", "1 March", "1 مارس"),
            ("2027-01-31", "31 januari 2027", "31 January 2027", "31 يناير 2027"),
        ];
        let today = date("2026-03-03");
        let [in_dutch, in_english, in_arabic] = messages();
        for (day, nl, en, ar) in rows {
            assert_eq!(in_dutch.day(date(day), today), nl);
            assert_eq!(in_english.day(date(day), today), en);
            assert_eq!(bare(in_arabic.day(date(day), today)), ar);
        }
    }

    #[test]
    fn days_and_times_stand_on_their_own() {
        let [nl, en, ar] = messages();
        let day = date("2026-03-03");
        let half_past = NaiveTime::from_hms_opt(9, 30, 0).expect("a time");
        let five_past = NaiveTime::from_hms_opt(14, 5, 0).expect("a time");
        assert_eq!(nl.long_day(day), "Dinsdag 3 maart");
        assert_eq!(en.long_day(day), "Tuesday 3 March");
        assert_eq!(bare(ar.long_day(day)), "الثلاثاء 3 مارس");
        assert_eq!(nl.full_day(day), "3 maart 2026");
        assert_eq!(nl.time(half_past), "9.30 uur");
        assert_eq!(en.time(five_past), "14:05");
        assert_eq!(ar.time(half_past), "\u{2068}9:30\u{2069}");
        assert_eq!(capital(&nl.day_and_time(day, half_past, day)), "Vandaag, 9.30 uur");
        assert_eq!(capital(&nl.month_year(day)), "Maart 2026");
        assert_eq!(nl.ago_days(0), "vandaag");
        assert_eq!(nl.ago_days(1), "gisteren");
        assert_eq!(nl.ago_days(9), "9 dagen geleden");
        assert_eq!(ar.ago_days(2), "قبل يومين");
    }

    #[test]
    fn days_have_our_own_names_in_every_language() {
        let rows = [
            (Lang::Ti, "ሰሉስ፣ 3 መጋቢት", "ትማሊ"),
            (Lang::Tr, "3 Mart Salı", "dün"),
            (Lang::Pl, "Wtorek, 3 marca", "wczoraj"),
            (Lang::Uk, "Вівторок, 3 березня", "вчора"),
        ];
        for (lang, long, yesterday) in rows {
            let w = Messages::built_in(lang).expect("tests have every language inside");
            assert_eq!(w.long_day(date("2026-03-03")), long);
            assert_eq!(w.ago_days(1), yesterday);
        }
    }

    #[test]
    fn a_capital_is_for_those_who_have_them() {
        assert_eq!(capital("morgen"), "Morgen");
        assert_eq!(capital("środa, 3 marca"), "Środa, 3 marca");
        assert_eq!(capital("їзда"), "Їзда");
        assert_eq!(capital("четвер"), "Четвер");
        assert_eq!(capital("ሰሉስ"), "ሰሉስ");
        assert_eq!(capital("غدًا"), "غدًا");
        assert_eq!(capital(""), "");
    }
}
