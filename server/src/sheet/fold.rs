//! Names as people mean them: without capitals, accents and what stands between words. Knows no column.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Marks that stand on a letter once the two are taken apart.
const MARKS: std::ops::RangeInclusive<char> = '\u{300}'..='\u{36f}';
/// What separates words in headers, or stands around them.
const BETWEEN: &[char] = &['_', '-', '/', '.', ',', ':', ';', '(', ')', '*', '\'', '"', '’', '‘'];

/// The same text for every way in which people write a name: `E-mail adres *` and `e_mail  Adres` are one.
pub fn fold(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let bare = apart.chars().filter(|it| !MARKS.contains(it)).flat_map(char::to_lowercase);
    let spaced: String = bare.map(|it| if BETWEEN.contains(&it) { ' ' } else { it }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn ways_to_write_one_name_are_one() {
        for (text, expect) in [
            ("Naam", "naam"),
            ("  E-mail_adres (*)", "e mail adres"),
            ("Coördinator", "coordinator"),
            ("Coo\u{308}rdinator", "coordinator"),
            ("Datum\u{a0}start", "datum start"),
            ("Begin-\r\ndatum", "begin datum"),
            ("***", ""),
        ] {
            assert_eq!(fold(text), expect, "{text:?}");
        }
    }
}
