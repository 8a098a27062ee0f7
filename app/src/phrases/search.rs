//! How people are looked up and put in order by name: as readers do, who see no difference between é and e. Knows no list.

use shared::search;
use shared::text::Lang;

use crate::platform;

/// Words that stand before a Dutch family name and do not count in its order.
const PREFIXES: [&str; 20] = [
    "van", "de", "der", "den", "het", "t", "ten", "ter", "te", "tot", "von", "op", "in", "aan",
    "bij", "uit", "voor", "onder", "over", "s",
];

/// A text as it is looked up: no case, no accents, no apostrophes of any kind; a hyphen parts words.
pub fn folded(text: &str) -> String {
    search::folded(&platform::decomposed(text))
}

/// Whether every word that was searched is in one of these texts, in whatever order. Nothing searched finds all.
pub fn finds(searched: &str, texts: &[&str]) -> bool {
    let texts: Vec<String> = texts.iter().map(|text| folded(text)).collect();
    search::finds(&folded(searched), &texts)
}

/// The words of a name in whatever order: who is called so may be written so elsewhere.
pub fn words_of(name: &str) -> Vec<String> {
    search::words_of(&folded(name))
}

/// What names are put in order by, for a reader of this language: by family name without what stands before it, where
/// that is the custom; names in the reader's script first.
pub fn name_order(lang: Lang, name: &str) -> (bool, String, String) {
    let folded = folded(name);
    let is_foreign = folded.chars().next().is_some_and(is_arabic) != (lang == Lang::Ar);
    if lang == Lang::Ar {
        return (is_foreign, folded, String::new());
    }
    let words: Vec<&str> = folded.split_whitespace().collect();
    let is_prefix = |place: usize| PREFIXES.contains(&words[place]);
    let places = 1..words.len().saturating_sub(1);
    let family = match places.clone().find(|place| is_prefix(*place)) {
        Some(first) => (first..words.len() - 1).find(|place| !is_prefix(*place)),
        None => None,
    };
    let family = family.unwrap_or_else(|| words.len().saturating_sub(1));
    (is_foreign, words[family..].join(" "), words[..family].join(" "))
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_however_it_is_typed() {
        let one = words_of("Anneke de Vries");
        for typed in ["anneke de vries", "Vries, Anneke de", "Vries,Anneke de", "ANNEKÉ  de-Vries"]
        {
            assert_eq!(words_of(typed), one, "{typed}");
        }
        for other in ["Anneke Vries", "Anne de Vries", ""] {
            assert_ne!(words_of(other), one, "{other}");
        }
    }

    /// What finds which name, and what does not: of the server's search, too.
    const EXAMPLES: &str = include_str!("../../../tests/fixtures/searches.txt");

    #[test]
    fn a_search_sees_no_case_accents_order_or_kind_of_apostrophe() {
        for line in EXAMPLES.lines() {
            let [searched, is_found, name] = line.splitn(3, '|').collect::<Vec<_>>()[..] else {
                panic!("three columns: {line}");
            };
            assert_eq!(finds(searched, &[name]), is_found == "finds", "{line}");
        }
    }

    /// Puts these in order, for a reader of this language.
    fn check(lang: Lang, names: &[&str], expected: &[&str]) {
        let mut names = names.to_vec();
        names.sort_by_key(|name| name_order(lang, name));
        assert_eq!(names, expected, "{lang:?}");
    }

    #[test]
    fn names_stand_as_the_reader_looks_for_them() {
        let names = [
            "Joke van Dam",
            "Élise Bakker",
            "Ann Bos",
            "Kees van der Aa",
            "Piet in 't Veld",
            "سمير حداد",
            "Zoë",
            "Emma Bakker",
        ];
        check(
            Lang::Nl,
            &names,
            &[
                "Kees van der Aa",
                "Élise Bakker",
                "Emma Bakker",
                "Ann Bos",
                "Joke van Dam",
                "Piet in 't Veld",
                "Zoë",
                "سمير حداد",
            ],
        );
        check(
            Lang::Ar,
            &["Ann Bos", "سمير حداد", "أمل عزيز"],
            &["أمل عزيز", "سمير حداد", "Ann Bos"],
        );
        check(Lang::En, &["", "Van Dam"], &["", "Van Dam"]);
    }
}
