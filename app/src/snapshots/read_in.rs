//! Each role reads its screens in its own language, from the words that its part of the download brings.

use shared::text::{Lang, Messages, Table};
use tests::office::{NOW, Office};
use tests::scene::{CANDIDATE, EMPLOYER};

use super::{OF_CANDIDATE, OF_EMPLOYER, OF_NOBODY, drawn_in, filled};
use crate::platform::stage::{self, Stage};
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

fn screen(who: Option<u8>, address: &str, table: Table) -> String {
    let stage = Stage { now: NOW, address: filled(address), width: Width::Phone };
    stage::set(stage, who.map(|who| Office::with_examples().journal(who)));
    drawn_in(Messages::of(Box::leak(Box::new(table))))
}

#[test]
fn candidates_and_employers_read_no_english_in_another_language() {
    let mut english = Vec::new();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != lang.for_staff()) {
        for (who, addresses) in SCREENS {
            for address in addresses {
                let drawn = screen(who, address, table(lang).with_borrowed(BORROWED));
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

#[test]
fn a_first_screen_needs_no_words_that_come_later() {
    for (who, addresses) in SCREENS.into_iter().filter(|(who, _)| *who != Some(EMPLOYER)) {
        let comes_first =
            |it: &&&str| matches!(Route::at(it).lazy_part(), None | Some(LazyPart::Pairing));
        let first: Vec<_> = addresses.iter().filter(comes_first).collect();
        assert!(!first.is_empty(), "{who:?} starts somewhere");
        for address in first {
            let both = screen(who, address, table(Lang::Nl).with_borrowed(BORROWED));
            let first_alone = screen(who, address, table(Lang::Nl).without_second());
            assert!(both == first_alone, "{address} of {who:?} says what comes later");
        }
    }
}
