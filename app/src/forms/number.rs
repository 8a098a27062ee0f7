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
    use super::{large_number, whole_number};

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
