//! Each role reads its screens in its own language, from the words that its part of the download brings.

use std::collections::BTreeSet;

use shared::text::{Lang, Messages, Table};
use tests::office::{MANAGER, NOW, Office};
use tests::scene::{CANDIDATE, COACH, EMPLOYER};

use super::{OF_CANDIDATE, OF_COACH, OF_EMPLOYER, OF_MANAGER, OF_NOBODY, drawn_in, filled};
use crate::platform::stage::{self, Loaded, Stage};
use crate::platform::{LazyPart, Width};
use crate::route::Route;

/// Who sees what.
const SCREENS: [(Option<u8>, &[&str]); 3] =
    [(None, OF_NOBODY), (Some(CANDIDATE), OF_CANDIDATE), (Some(EMPLOYER), OF_EMPLOYER)];
/// What stands in the place of an English message.
const BORROWED: &str = "BORROWED";

fn table(lang: Lang) -> &'static Table {
    Messages::built_in(lang).expect("every language is inside").table()
}

fn screen(who: Option<u8>, address: &str, table: Table, loaded: Loaded) -> String {
    let stage = Stage { now: NOW, address: filled(address), width: Width::Phone, loaded };
    stage::set(stage, who.map(|who| Office::with_examples().journal(who)));
    drawn_in(Messages::of(Box::leak(Box::new(table))))
}

#[test]
fn candidates_and_employers_read_no_english_in_another_language() {
    let mut english = Vec::new();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != lang.for_staff()) {
        for (who, addresses) in SCREENS {
            for address in addresses {
                let drawn = screen(who, address, table(lang).with_borrowed(BORROWED), Loaded::All);
                if drawn.contains(BORROWED) {
                    english.push(format!("{address} of {who:?} in {lang:?}"));
                }
            }
        }
    }
    assert!(
        english.is_empty(),
        "put what these say into assets/i18n/others-read.txt:\n{}",
        english.join("\n")
    );
}

/// Whoever begins somewhere.
const FIRST: [(Option<u8>, &[&str]); 5] = [
    (None, OF_NOBODY),
    (Some(CANDIDATE), OF_CANDIDATE),
    (Some(COACH), OF_COACH),
    (Some(EMPLOYER), OF_EMPLOYER),
    (Some(MANAGER), OF_MANAGER),
];

#[test]
fn a_first_screen_needs_no_words_that_come_later() {
    let mut later = BTreeSet::new();
    for (who, addresses) in FIRST {
        let comes_first = |it: &&&str| {
            matches!(Route::at(&filled(it)).lazy_part(), None | Some(LazyPart::Pairing))
        };
        let first: Vec<_> = addresses.iter().filter(comes_first).collect();
        assert!(!first.is_empty(), "{who:?} starts somewhere");
        for address in first {
            let all = screen(who, address, table(Lang::Nl).with_borrowed(BORROWED), Loaded::First);
            let first_alone = screen(who, address, table(Lang::Nl).first(), Loaded::First);
            let known: BTreeSet<&str> = first_alone.lines().collect();
            later.extend(
                all.lines().filter(|it| !known.contains(it)).map(|it| it.trim().to_owned()),
            );
        }
    }
    assert!(later.is_empty(), "shared/build/table.rs has these come later: {later:#?}");
}
