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
    use super::{cents, large_number, whole_number};

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
