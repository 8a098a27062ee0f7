//! Holds the languages against toys: each is written in its own letters, and says nothing as the English does that should
//! be said otherwise. Knows only what the messages say.

use super::{Lang, Messages, Table, messages, samples};

/// A message of staff's alone may be English in a language that staff do not read.
const BORROWED: &str = "borrowed";
/// The least share of letters that are of the language's script, in percent.
const OF_SCRIPT_MIN: usize = 95;

/// Names, and words that happen to be the same, by language and id.
const SAME: [(&str, &str); 10] = [
    ("ar", "a-app-name"),
    ("ti", "a-app-name"),
    ("tr", "a-app-name"),
    ("tr", "a-distance-km"),
    ("tr", "a-text-size-normal"),
    ("pl", "a-app-name"),
    ("pl", "a-distance-km"),
    ("pl", "a-meet-minutes"),
    ("pl", "a-menu-label"),
    ("uk", "a-app-name"),
];

/// What a language says itself: each message's id with what it says.
fn own(lang: Lang) -> Vec<(&'static str, String)> {
    let table = Messages::built_in(lang).expect("tests have every language inside").0;
    let marked: &'static Table = Box::leak(Box::new(table.with_borrowed(BORROWED)));
    let words = Messages::of(marked);
    let say = |&(id, _, say): &(_, _, messages::Say)| (id, say(words, &|_| "", &|_| 5));
    messages::SAMPLES.iter().map(say).filter(|(_, said)| said != BORROWED).collect()
}

fn is_of_script(lang: Lang, letter: char) -> bool {
    match lang {
        Lang::Nl | Lang::En => letter.is_ascii_alphabetic() || "áéëïóöê".contains(letter),
        Lang::Tr => letter.is_ascii_alphabetic() || "çğıöşüÇĞİÖŞÜâ".contains(letter),
        Lang::Pl => letter.is_ascii_alphabetic() || "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".contains(letter),
        Lang::Ar => matches!(letter, '\u{600}'..='\u{6ff}'),
        Lang::Ti => matches!(letter, '\u{1200}'..='\u{137f}'),
        Lang::Uk => "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
            .contains(letter.to_lowercase().next().unwrap_or(letter)),
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures are the budget's evidence")]
fn a_language_is_written_in_its_own_letters() {
    for lang in Lang::ALL {
        let said: String = own(lang).into_iter().map(|(_, said)| said).collect();
        let letters = || said.chars().filter(|sign| sign.is_alphabetic());
        let (all, own) =
            (letters().count(), letters().filter(|it| is_of_script(lang, *it)).count());
        println!("{}: {own} of {all} letters are its own", lang.tag());
        assert!(all > 5_000, "{lang:?} says next to nothing");
        assert!(own * 100 >= all * OF_SCRIPT_MIN, "{lang:?} is written in another's letters");
    }
}

/// What tells a language from its neighbours: letters or words it cannot do without, and none of the others' has.
#[test]
fn a_language_is_not_another_of_the_same_script() {
    let rows = [
        (Lang::Nl, "ij", ["ğ", "ł", "ş"]),
        (Lang::En, "th", ["ğ", "ł", "ij"]),
        (Lang::Tr, "ş", ["ł", "ż", "ij"]),
        (Lang::Pl, "ł", ["ğ", "ş", "th"]),
        // Russian letters.
        (Lang::Uk, "і", ["ы", "э", "ъ"]),
    ];
    for (lang, with, without) in rows {
        let said = own(lang);
        let count = |part: &str| said.iter().filter(|(_, said)| said.contains(part)).count();
        assert!(count(with) * 20 > said.len(), "{with} is rare in {lang:?}");
        for part in without {
            assert!(count(part) * 100 < said.len(), "{part} is common in {lang:?}");
        }
    }
}

#[test]
fn nothing_is_said_as_in_english() {
    let english = own(Lang::En);
    let others = Lang::ALL.into_iter().filter(|lang| ![Lang::Nl, Lang::En].contains(lang));
    let mut same = Vec::new();
    for lang in others {
        for (id, said) in own(lang) {
            let (_, in_english) =
                english.iter().find(|(it, _)| *it == id).expect("English has all");
            let has_words = said.contains(char::is_alphabetic);
            if has_words && said == *in_english && !SAME.contains(&(lang.tag(), id)) {
                same.push(format!("(\"{}\", \"{id}\"): {said}", lang.tag()));
            }
        }
    }
    assert!(same.is_empty(), "these are English, or belong on the list:\n{}", same.join("\n"));
}

#[test]
fn what_staff_alone_read_falls_back_to_english() {
    let english = samples(Lang::En, 1);
    for lang in Lang::ALL {
        let own = own(lang);
        let borrowed = english.iter().filter(|(id, ..)| !own.iter().any(|(it, _)| it == id));
        let borrowed: Vec<&str> = borrowed.map(|(id, ..)| *id).collect();
        assert_eq!(borrowed.is_empty(), lang == lang.for_staff(), "{lang:?}");
        assert!(borrowed.iter().all(|id| id.starts_with("s-")), "{borrowed:?}");
        // With the plural of the language it stands in: [one] of English is 1 alone, of Tigrinya 0, too.
        let told = samples(lang, 0);
        let in_english = samples(Lang::En, 0);
        for id in borrowed {
            let of = |all: &[(&'static str, u32, String)]| {
                all.iter().find(|(it, ..)| *it == id).map(|(.., said)| said.clone())
            };
            assert_eq!(of(&told), of(&in_english), "{id} in {lang:?}");
        }
    }
}
