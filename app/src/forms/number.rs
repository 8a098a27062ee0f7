//! Whole numbers as people type them. The browser does not read them: in some languages it takes 12,5 for 125.

/// What was typed as a number; too much to be taken where it is none.
pub fn whole_number(text: &str) -> u8 {
    u8::try_from(large_number(text)).unwrap_or(u8::MAX)
}

/// The same of what may go into the hundreds.
pub fn large_number(text: &str) -> u16 {
    let digits: Option<String> = text.trim().chars().map(digit).collect();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(u16::MAX)
}

/// An amount of euros as people type it, in cents: with a point or a comma before the cents, and the other, or a space,
/// between the thousands. Nothing where it is none.
pub fn cents(text: &str) -> Option<u32> {
    let plain: String = text.chars().filter(|it| !it.is_whitespace() && *it != '€').collect();
    let mark = plain.rfind([',', '.', '٫']);
    let decimals = mark.map(|at| plain[at..].chars().count() - 1);
    // Three behind the last mark are thousands: nobody types a tenth of a cent.
    let (whole, rest) = match (mark, decimals) {
        (Some(at), Some(1..=2)) => (&plain[..at], plain[at..].chars().skip(1).collect()),
        _ => (plain.as_str(), String::new()),
    };
    let groups: Vec<&str> = whole.split([',', '.', '٬']).collect();
    let (first, others) = groups.split_first()?;
    if others.iter().any(|group| group.chars().count() != 3) {
        return None;
    }
    let read = |text: &str| text.chars().map(digit).collect::<Option<String>>();
    let euros: u32 = read(&[*first, &others.concat()].concat())?.parse().ok()?;
    let cents: u32 = match read(&rest)? {
        none if none.is_empty() => 0,
        tens if tens.len() == 1 => tens.parse::<u32>().ok()? * 10,
        both => both.parse().ok()?,
    };
    euros.checked_mul(100)?.checked_add(cents)
}

/// A percentage as people type it, in tenths of a percent. Nothing where it is none, or has more decimals.
pub fn permille(text: &str) -> Option<u32> {
    let plain = text.trim().trim_end_matches('%').trim_end();
    let (whole, rest) = plain.split_once([',', '.', '٫']).unwrap_or((plain, "0"));
    let read = |text: &str| text.chars().map(digit).collect::<Option<String>>();
    let (whole, rest) = (read(whole)?.parse::<u32>().ok()?, read(rest)?);
    let tenths = if rest.len() == 1 { rest.parse::<u32>().ok()? } else { return None };
    whole.checked_mul(10)?.checked_add(tenths)
}

/// Hours and minutes as people type them, in minutes: 8, 7,5, 7.25 or 7:30. Nothing where it is neither, and where it may be
/// either: 7.30 is half past seven to one, and less than that to another.
pub fn minutes(text: &str) -> Option<u16> {
    let plain = text.trim();
    let mark = plain.find([':', ',', '.', '٫']);
    let (hours, mark, rest) = match mark {
        None => (plain, None, ""),
        Some(at) => {
            let mut rest = plain[at..].chars();
            (&plain[..at], rest.next(), rest.as_str())
        }
    };
    let read = |text: &str| text.chars().map(digit).collect::<Option<String>>();
    let part = read(rest)?;
    let minutes = match (mark, part.as_str()) {
        (None, _) => 0,
        (Some(':'), part) if part.len() == 2 => part.parse().ok().filter(|it| *it < 60)?,
        (Some(':'), _) => return None,
        (Some(_), "00") => 0,
        (Some(_), "25") => 15,
        (Some(_), "50") => 30,
        (Some(_), "75") => 45,
        (Some(_), part) if part.len() == 1 => part.parse::<u16>().ok()? * 6,
        (Some(_), _) => return None,
    };
    read(hours)?.parse::<u16>().ok()?.checked_mul(60)?.checked_add(minutes)
}

/// A digit, also of those that Arabic is written with.
fn digit(letter: char) -> Option<char> {
    let value = match letter {
        '0'..='9' => u32::from(letter) - u32::from('0'),
        '٠'..='٩' => u32::from(letter) - u32::from('٠'),
        '۰'..='۹' => u32::from(letter) - u32::from('۰'),
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::{cents, large_number, minutes, permille, whole_number};

    #[test]
    fn a_percentage_is_read_to_its_tenths_and_no_further() {
        for (text, expected) in [("70", 700), ("23,5", 235), ("23.5 %", 235), ("٢٣٫٥", 235)] {
            assert_eq!(permille(text), Some(expected), "{text}");
        }
        for text in ["", "-5", "23,55", "23,", "veel", "1.2.3"] {
            assert_eq!(permille(text), None, "{text}");
        }
    }

    #[test]
    fn hours_are_read_as_a_fraction_or_as_a_clock_and_never_as_the_other() {
        for (text, expected) in [
            ("8", 480),
            (" 7,5 ", 450),
            ("7.5", 450),
            ("7:30", 450),
            ("7,25", 435),
            ("7.75", 465),
            ("7,50", 450),
            ("0:45", 45),
            ("7:05", 425),
            ("0,1", 6),
            ("٧٫٥", 450),
            ("٧:٣٠", 450),
            ("200", 12_000),
        ] {
            assert_eq!(minutes(text), Some(expected), "{text}");
        }
        for text in [
            "", "-3", "7,", "7:5", "7:0", "7:60", ":30", "7.30", "7,33", "7,125", "7u", "acht",
            "1:2:3", "99999",
        ] {
            assert_eq!(minutes(text), None, "{text}");
        }
    }

    #[test]
    fn an_amount_is_read_however_it_is_typed() {
        for (text, expected) in [
            ("1200", 120_000),
            ("1.200", 120_000),
            ("1,200", 120_000),
            ("€ 1.200,50", 120_050),
            ("1,200.5", 120_050),
            ("1 200,05", 120_005),
            ("0,5", 50),
            ("١٢٠٠٫٥٠", 120_050),
            ("1.234.567", 123_456_700),
        ] {
            assert_eq!(cents(text), Some(expected), "{text}");
        }
        for text in ["", "-5", "1.20.3", "12,3456", "1.2.3", "veel", "99999999999"] {
            assert_eq!(cents(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_number_is_never_another_one() {
        for (text, expected) in [("12", 12), (" 8 ", 8), ("١٢", 12), ("۱۲", 12), ("0", 0)] {
            assert_eq!(whole_number(text), expected, "{text}");
        }
        for text in ["12,5", "12.5", "1 2", "", "-3", "300", "twaalf", "1e1", "+8"] {
            assert_eq!(whole_number(text), u8::MAX, "{text}");
        }
        assert_eq!([large_number("300"), large_number("70000")], [300, u16::MAX]);
    }
}
