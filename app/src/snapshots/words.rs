//! Whatever was written and someone may read, they find on a screen of theirs: every kind of record, every role.

use std::collections::BTreeSet;

use shared::id::Id;
use shared::record::evaluation::EvaluationEdit;
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::{At, Edit};
use shared::sync::phone::Phone;
use shared::text::Lang;
use tests::office::{FULL, NOW, Office};
use tests::scene::{CANDIDATE, COACH, EMPLOYER};

use super::{OF_CANDIDATE, OF_COACH, OF_EMPLOYER, drawn, filled};
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};

/// What lists all that there is of a traject.
const ECHOES: [&str; 2] = ["/ik/gegevens", "/traject/{log}/geschiedenis"];

/// The words of the example that a role is sent, each with its kind and whether it stands on one of these screens.
fn words(who: u8, addresses: &[&str]) -> Vec<(String, String, bool)> {
    let rows = Office::with_examples().journal(who);
    let phone = Phone::load(&rows).expect("its own rows").expect("it was paired");
    let replica = phone.replica(Id::from_random([FULL; 16])).expect("the example is theirs");
    // Where nearly everything is echoed nobody looks for it.
    let own = addresses.iter().filter(|it| !ECHOES.contains(it));
    let screens = own.map(|address| {
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
        let kind = kind_of(&edit);
        // Of several lines each stands by itself.
        let words = edit.user_text().into_iter().flat_map(str::lines).map(str::to_owned);
        let words: Vec<String> = words.collect();
        words.into_iter().map(move |words| (kind.clone(), words))
    };
    let escaped =
        |words: &str| words.replace('&', "&#38;").replace('<', "&#60;").replace('"', "&#34;");
    let found = edits.flat_map(told).map(|(kind, words)| {
        let is_found = screens.contains(&words) || screens.contains(&escaped(&words));
        (kind, words, is_found)
    });
    found.collect()
}

/// What has its place on no screen but those: what somebody says of their own data stands beside that data; and where a meeting was that
/// is over nobody asks any more. What a group is called is for who coaches it.
const ELSEWHERE: [(&str, &str); 3] = [
    ("point", "Mijn naam is anders."),
    ("introduction", "Stadhuis"),
    ("enrolment", "Magazijn, voorjaar"),
];

/// What it is an edit of, by its word on the wire.
fn kind_of(edit: &Edit) -> String {
    let text = edit.encode();
    text.get().split('"').nth(1).unwrap_or_default().to_owned()
}

/// What people write in words in a traject. How it ended is not in the example: it runs.
const WORDED: [&str; 24] = [
    "adjustment",
    "agreement",
    "appointment",
    "check_in",
    "comment",
    "enrolment",
    "evaluation",
    "feedback",
    "flow_on",
    "funding",
    "goal",
    "group_mark",
    "introduction",
    "labels",
    "main_task",
    "member",
    "message",
    "outline",
    "placement",
    "point",
    "step",
    "suggestion",
    "suggestion_answer",
    "terms",
];

#[test]
fn whoever_may_read_something_finds_its_words_on_a_screen_of_theirs() {
    let mut missing = Vec::new();
    let mut kinds = BTreeSet::new();
    for (who, addresses) in [(CANDIDATE, OF_CANDIDATE), (COACH, OF_COACH), (EMPLOYER, OF_EMPLOYER)]
    {
        for (kind, words, is_found) in words(who, addresses) {
            kinds.insert(kind.clone());
            if !is_found && !ELSEWHERE.contains(&(kind.as_str(), words.as_str())) {
                missing.push(format!("{who}: {kind}: {words}"));
            }
        }
    }
    assert_eq!(kinds.iter().map(String::as_str).collect::<Vec<_>>(), WORDED);
    assert!(missing.is_empty(), "who may read these finds them nowhere:\n{}", missing.join("\n"));
}

/// How it ended stands in the coach's words, too, where the candidate looks first.
#[test]
fn the_candidate_reads_what_the_coach_wrote_of_how_it_ended() {
    let log = Id::from_random([FULL; 16]);
    let reason = "Je hebt laten zien dat je het alleen kunt.".to_owned();
    let on = NOW.local(0).date();
    let outcome = Outcome { ending: Ending::IntendedJob, on, reason: reason.clone() };
    let mut office = Office::with_examples();
    office.does(COACH, 0, log, &Edit::Outcome(OutcomeEdit::Record(Some(outcome))));
    for address in ["/", "/ik/gegevens"] {
        let rows = office.journal(CANDIDATE);
        let stage = Stage {
            now: NOW,
            address: address.to_owned(),
            width: Width::Phone,
            loaded: Loaded::All,
        };
        stage::set(stage, Some(rows));
        assert!(drawn(Lang::Nl).contains(&reason), "{address}");
    }
}
