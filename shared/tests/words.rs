//! Holds what is said against what the translators wrote: every message, in every language, with every class of
//! number. Reads the files as the build does, but fills them in by itself, with plural rules that are not ours.

use std::collections::HashMap;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use shared::text::{Lang, Messages};

#[path = "../build/pattern.rs"]
mod pattern;
#[expect(dead_code, reason = "only a fault of the build names its file")]
#[path = "../build/read.rs"]
mod read;
#[allow(clippy::pedantic, reason = "generated")]
mod samples {
    use shared::text::Messages;

    include!(concat!(env!("OUT_DIR"), "/samples.rs"));
}

use read::{Case, Kind, LANGUAGES, Message, Piece};
use samples::SAMPLES;

const FILES: [&str; 7] = [
    include_str!("../../assets/i18n/nl.ftl"),
    include_str!("../../assets/i18n/en.ftl"),
    include_str!("../../assets/i18n/ar.ftl"),
    include_str!("../../assets/i18n/ti.ftl"),
    include_str!("../../assets/i18n/tr.ftl"),
    include_str!("../../assets/i18n/pl.ftl"),
    include_str!("../../assets/i18n/uk.ftl"),
];
/// One for each place, so that two that change places are seen.
const TEXTS: [&str; 6] = ["Samir", "Petra", "Ravi", "de bakker", "9.30 uur", "2026"];

fn text_at(place: usize) -> &'static str {
    TEXTS[place]
}

/// Every class of each language, exact cases, and neighbours that differ by place.
fn number_at(first: u32) -> impl Fn(usize) -> u32 {
    move |place| first.wrapping_add(u32::try_from(place).expect("few places"))
}

struct Reader {
    lang: Lang,
    rules: PluralRules,
    first: u32,
}

impl Reader {
    fn of(lang: Lang, first: u32) -> Reader {
        let locale: Locale = lang.tag().parse().expect("our own tags are valid");
        let rules = PluralRules::try_new_cardinal(locale.into()).expect("CLDR has them all");
        Reader { lang, rules, first }
    }

    fn say(&self, message: &Message, pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| self.say_piece(message, piece)).collect()
    }

    fn say_piece(&self, message: &Message, piece: &Piece) -> String {
        let place = |name: &str| message.args.keys().position(|it| it == name).expect("its own");
        match piece {
            Piece::Text(text) => text.clone(),
            Piece::Arg(name) => match (message.args[name], self.lang) {
                (Kind::Number, _) => number_at(self.first)(place(name)).to_string(),
                (Kind::Text, Lang::Ar) => format!("\u{2068}{}\u{2069}", text_at(place(name))),
                (Kind::Text, _) => text_at(place(name)).to_owned(),
            },
            Piece::Plural { arg, cases, other } => {
                let number = number_at(self.first)(place(arg));
                let class = match self.rules.category_for(number) {
                    PluralCategory::Zero => "zero",
                    PluralCategory::One => "one",
                    PluralCategory::Two => "two",
                    PluralCategory::Few => "few",
                    PluralCategory::Many => "many",
                    PluralCategory::Other => "other",
                };
                let of = |wanted: Case| cases.iter().find(|(case, _)| *case == wanted);
                let case = of(Case::Exactly(number)).or_else(|| of(Case::Class(class.to_owned())));
                self.say(message, case.map_or(other, |(_, pattern)| pattern))
            }
        }
    }
}

#[test]
fn every_message_says_what_its_translator_wrote() {
    for ((lang, language), file) in Lang::ALL.into_iter().zip(LANGUAGES).zip(FILES) {
        let (catalogue, faults) = read::read(language, language.tag, file);
        assert_eq!(faults, []);
        let words = Messages::built_in(lang).expect("tests have every language inside");
        for first in [0, 1, 2, 3, 5, 10, 11, 12, 21, 22, 99, 100, 101, 103, 111, 1_000_000] {
            let reader = Reader::of(lang, first);
            let number = number_at(first);
            let said: HashMap<_, _> =
                SAMPLES.iter().map(|&(id, _, say)| (id, say(words, &text_at, &number))).collect();
            assert!(said.len() >= catalogue.messages.len());
            for (id, message) in &catalogue.messages {
                let written = reader.say(message, &message.pattern);
                assert_eq!(said[id.as_str()], written, "{id} in {lang:?} from {first}");
            }
        }
    }
}
