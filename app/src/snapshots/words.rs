//! Whatever was written and someone may read, they find on a screen of theirs: every kind of record, every role.

use std::collections::BTreeSet;

use shared::id::Id;
use shared::record::evaluation::EvaluationEdit;
use shared::record::{At, Edit, Kind};
use shared::sync::phone::Phone;
use shared::text::Lang;
use tests::office::{FULL, NOW, Office};
use tests::scene::{CANDIDATE, COACH, EMPLOYER};

use super::{OF_CANDIDATE, OF_COACH, OF_EMPLOYER, drawn, filled};
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};

/// The words of the example that a role is sent, each with its kind and whether it stands on one of these screens.
fn words(who: u8, addresses: &[&str]) -> Vec<(Kind, String, bool)> {
    let rows = Office::with_examples().journal(who);
    let phone = Phone::load(&rows).expect("its own rows").expect("it was paired");
    let replica = phone.replica(Id::from_random([FULL; 16])).expect("the example is theirs");
    let screens = addresses.iter().map(|address| {
        stage::set(
            Stage { now: NOW, address: filled(address), width: Width::Phone, loaded: Loaded::All },
            Some(rows.clone()),
        );
        drawn(Lang::Nl)
    });
    let screens: String = screens.collect();
    let edits = replica.entries().iter().filter_map(|entry| Edit::decode(&entry.change.edit));
    // Who has not answered a talk reads the answers of others once they have.
    let waits = |edit: &Edit| matches!(edit, Edit::Evaluation(At(_, EvaluationEdit::Submit(_))));
    let edits = edits.filter(|edit| who == CANDIDATE || !waits(edit));
    let told = |edit: Edit| {
        let kind = edit.kind();
        // Of several lines each stands by itself.
        let words = edit.user_text().into_iter().flat_map(str::lines).map(str::to_owned);
        let words: Vec<String> = words.collect();
        words.into_iter().map(move |words| (kind, words))
    };
    let escaped =
        |words: &str| words.replace('&', "&#38;").replace('<', "&#60;").replace('"', "&#34;");
    let found = edits.flat_map(told).map(|(kind, words)| {
        let is_found = screens.contains(&words) || screens.contains(&escaped(&words));
        (kind, words, is_found)
    });
    found.collect()
}

#[test]
fn whoever_may_read_something_finds_its_words_on_a_screen_of_theirs() {
    let mut missing = Vec::new();
    let mut kinds = BTreeSet::new();
    for (who, addresses) in [(CANDIDATE, OF_CANDIDATE), (COACH, OF_COACH), (EMPLOYER, OF_EMPLOYER)]
    {
        for (kind, words, is_found) in words(who, addresses) {
            kinds.insert(kind);
            if !is_found {
                missing.push(format!("{who}: {kind:?}: {words}"));
            }
        }
    }
    assert!(kinds.len() > 10, "the example says something of nearly every kind: {kinds:?}");
    assert!(missing.is_empty(), "who may read these finds them nowhere:\n{}", missing.join("\n"));
}
