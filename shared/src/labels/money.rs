//! Amounts of money in words.

use crate::text::Messages;

/// So many eurocents as this language writes them; whole euros without cents.
pub fn euros(w: Messages, cents: u32) -> String {
    let (thousands, decimals) = marks(w.a_number_sample());
    let whole = (cents / 100).to_string();
    let mut amount = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            amount.push_str(thousands);
        }
        amount.push(digit);
    }
    match cents % 100 {
        0 => {}
        rest => amount.push_str(&[decimals, &format!("{rest:02}")].concat()),
    }
    w.a_euros(&amount)
}

/// The same of what adds up over months.
pub fn large_euros(w: Messages, cents: u64) -> String {
    euros(w, u32::try_from(cents).unwrap_or(u32::MAX))
}

/// Tenths of a percent as this language writes a percentage; whole ones without a decimal.
pub fn percent(w: Messages, permille: u32) -> String {
    let (_, decimals) = marks(w.a_number_sample());
    let whole = (permille / 10).to_string();
    let written = match permille % 10 {
        0 => whole,
        rest => [whole.as_str(), decimals, &rest.to_string()].concat(),
    };
    w.a_money_percent(&written)
}

/// What stands between the thousands and before the cents, by how this language writes a thousand.
fn marks(sample: &str) -> (&str, &str) {
    let (thousands, rest) = sample.trim_start_matches('1').split_once("000").unwrap_or_default();
    (thousands, rest.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use crate::text::{Lang, Messages};

    use super::{euros, percent};

    #[test]
    fn a_percentage_has_a_decimal_where_it_has_tenths() {
        for (lang, permille, expected) in
            [(Lang::Nl, 235, "23,5 %"), (Lang::Nl, 700, "70 %"), (Lang::En, 235, "23.5%")]
        {
            let w = Messages::built_in(lang).expect("tests have every language inside");
            let plain: String = percent(w, permille)
                .chars()
                .filter(|it| !matches!(it, '\u{2066}'..='\u{2069}'))
                .collect();
            assert_eq!(plain, expected);
        }
    }

    #[test]
    fn an_amount_is_written_as_its_readers_write_it() {
        for (lang, cents, expected) in [
            (Lang::Nl, 120_001, "€\u{a0}1.200,01"),
            (Lang::Nl, 5, "€\u{a0}0,05"),
            (Lang::Nl, 100_000_000, "€\u{a0}1.000.000"),
            (Lang::En, 120_000, "€1,200"),
            (Lang::Pl, 120_050, "1\u{a0}200,50\u{a0}€"),
        ] {
            let w = Messages::built_in(lang).expect("tests have every language inside");
            let plain: String = euros(w, cents)
                .chars()
                .filter(|it| !matches!(it, '\u{2066}'..='\u{2069}'))
                .collect();
            assert_eq!(plain, expected);
        }
    }
}
