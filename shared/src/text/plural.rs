//! Which plural class a whole number has in a language. Knows no message.
//! Source: Unicode CLDR 48, "Language Plural Rules", cardinals, for whole numbers.

use super::Lang;

/// The CLDR plural classes; `other` is what is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Arabic: 0.
    Zero,
    /// 1 in all languages; Tigrinya: 0 as well; Ukrainian: 21, 31, …
    One,
    /// Arabic: 2.
    Two,
    /// Arabic: 3–10, 103–110, …; Polish and Ukrainian: 2–4, 22–24, …
    Few,
    /// Arabic: 11–99, 111–199, …; Polish and Ukrainian: what is left of whole numbers.
    Many,
    /// Every other number.
    Other,
}

impl Class {
    /// The class of a number.
    pub(super) fn of(lang: Lang, number: u32) -> Class {
        let (tens, ones) = (number % 100, number % 10);
        match lang {
            Lang::Nl | Lang::En | Lang::Tr if number == 1 => Class::One,
            Lang::Ti if number <= 1 => Class::One,
            Lang::Nl | Lang::En | Lang::Tr | Lang::Ti => Class::Other,
            Lang::Ar => match (number, tens) {
                (0, _) => Class::Zero,
                (1, _) => Class::One,
                (2, _) => Class::Two,
                (_, 3..=10) => Class::Few,
                (_, 11..=99) => Class::Many,
                (..) => Class::Other,
            },
            Lang::Pl if number == 1 => Class::One,
            Lang::Uk if ones == 1 && tens != 11 => Class::One,
            Lang::Pl | Lang::Uk if matches!(ones, 2..=4) && !matches!(tens, 12..=14) => Class::Few,
            Lang::Pl | Lang::Uk => Class::Many,
        }
    }

    /// What messages call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Class::Zero => "zero",
            Class::One => "one",
            Class::Two => "two",
            Class::Few => "few",
            Class::Many => "many",
            Class::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Class;
    use crate::text::Lang;
    use icu_locale_core::Locale;
    use icu_plurals::{PluralCategory, PluralRules};

    #[test]
    fn the_classes_are_those_of_cldr() {
        for lang in Lang::ALL {
            let locale: Locale = lang.tag().parse().expect("our own tags are valid");
            let rules = PluralRules::try_new_cardinal(locale.into()).expect("CLDR has them all");
            for number in 0..=1000_u32 {
                let expected = match rules.category_for(number) {
                    PluralCategory::Zero => Class::Zero,
                    PluralCategory::One => Class::One,
                    PluralCategory::Two => Class::Two,
                    PluralCategory::Few => Class::Few,
                    PluralCategory::Many => Class::Many,
                    PluralCategory::Other => Class::Other,
                };
                assert_eq!(Class::of(lang, number), expected, "{number} in {lang:?}");
            }
        }
    }
}
