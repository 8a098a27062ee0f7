//! Which plural class a whole number has in a language. Knows no message.
//! Source: Unicode CLDR 48, "Language Plural Rules", cardinals, for whole numbers.

use super::Lang;

/// The CLDR plural classes; `other` is what is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Arabic: 0.
    Zero,
    /// 1 in all three languages.
    One,
    /// Arabic: 2.
    Two,
    /// Arabic: 3–10, 103–110, …
    Few,
    /// Arabic: 11–99, 111–199, …
    Many,
    /// Every other number.
    Other,
}

impl Class {
    /// The class of a number.
    pub(super) fn of(lang: Lang, number: u32) -> Class {
        match (lang, number, number % 100) {
            (Lang::Ar, 0, _) => Class::Zero,
            (Lang::Nl | Lang::En | Lang::Ar, 1, _) => Class::One,
            (Lang::Ar, 2, _) => Class::Two,
            (Lang::Ar, _, 3..=10) => Class::Few,
            (Lang::Ar, _, 11..=99) => Class::Many,
            (Lang::Nl | Lang::En | Lang::Ar, ..) => Class::Other,
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
            let rules = PluralRules::try_new_cardinal(locale.into()).expect("CLDR has all three");
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
