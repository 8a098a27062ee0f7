//! From a job backwards to people: what counts of what was seen, what is between a person and a need, and by what a list goes.

use shared::change::{Change, Entry};
use shared::id::{LogId, Seq};
use shared::matching::{Compared, Counts, Gap, Line, Order, compare, sort};
use shared::record::fact::FactEdit;
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::office::job::{JobEdit, NewJob, Organiser, Standing};
use shared::record::office::need::{NeedEdit, NewNeed};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::state::State;
use shared::time::Timestamp;
use tests::scene::{CANDIDATE, COACH, day, id};

const JOB: u8 = 50;
/// Skills of the office's list.
const TILL: u8 = 60;
const CLEANING: u8 = 61;

/// Folds edits in, one after the other.
fn log(edits: &[(u8, Edit)]) -> State {
    let mut state = State::default();
    for (seq, (who, edit)) in (1..).zip(edits) {
        let at = Timestamp(seq * 60_000);
        let seq = Seq(u64::try_from(seq).unwrap());
        let change = Change {
            device: id(*who),
            n: seq.0,
            base: Seq(seq.0 - 1),
            at,
            author: id(*who),
            edit: edit.encode(),
            promised: None,
        };
        state.apply_entry(&Entry { seq, received: at, change, paired_by: None });
    }
    state
}

/// A job that asks: the till with a hint, cleaning alone, and something of no list.
fn job() -> State {
    let office = |edit: OfficeEdit| (COACH, Edit::from(edit));
    let need = |number: u8, name: &str, skill: Option<u8>, help| {
        let new = NewNeed { job: id(JOB), name: name.to_owned(), skill: skill.map(id), help };
        office(OfficeEdit::Need(At(id(number), NeedEdit::Add(new))))
    };
    let opened = NewEmployer { name: "De Linde".to_owned(), opener: "Anneke".to_owned() };
    let new = NewJob {
        function: "Verkoper".to_owned(),
        standing: Standing::Open,
        organiser: Organiser::Both,
        growth: None,
        conditions: String::new(),
        profile: String::new(),
        pay: String::new(),
        schooling: String::new(),
    };
    log(&[
        office(OfficeEdit::Employer(EmployerEdit::Open(opened))),
        office(OfficeEdit::Job(At(id(JOB), JobEdit::Add(new)))),
        need(1, "Kassa", Some(TILL), Help::Hint),
        need(2, "Schoonmaken", Some(CLEANING), Help::Alone),
        need(3, "Bloemen binden", None, Help::Together),
    ])
}

fn seen(number: u8, who: u8, skill: Option<u8>, name: &str, help: Help, on: u64) -> (u8, Edit) {
    let (skill, name) = (skill.map(id), name.to_owned());
    let what = SeenSkill { skill, name, help, on: day(on), source: Source::AtWork };
    (who, PathEdit::SeenSkill(At(id(number), FactEdit::Give(what))).into())
}

fn person(seen: &[(u8, Edit)]) -> State {
    let owner = Owner { person: id(CANDIDATE) };
    let open = (CANDIDATE, Edit::Preferences(PreferencesEdit::Open(owner)));
    log(&[&[open], seen].concat())
}

fn lines(person: Option<&State>) -> Vec<Line> {
    let job = job();
    let needs = job.employer().unwrap().needs_of(id(JOB));
    compare(&needs, person.and_then(State::person))
}

/// Each line: what is asked, with how much help it was seen, and what is between.
fn told(person: Option<&State>) -> Vec<(String, Option<Help>, Gap)> {
    let line = |it: Line| (it.skill.name.clone(), it.seen.map(|seen| seen.help), it.gap());
    lines(person).into_iter().map(line).collect()
}

fn row(name: &str, help: Option<Help>, gap: Gap) -> (String, Option<Help>, Gap) {
    (name.to_owned(), help, gap)
}

#[test]
fn nothing_seen_yet_says_so_and_is_not_a_zero() {
    let nothing =
        ["Kassa", "Schoonmaken", "Bloemen binden"].map(|it| row(it, None, Gap::NothingSeen));
    assert_eq!(told(None), nothing);
    assert_eq!(told(Some(&person(&[]))), nothing);
}

#[test]
fn what_others_saw_last_counts_and_ones_own_word_where_nobody_saw_it() {
    let person = person(&[
        seen(10, COACH, Some(TILL), "Kassa", Help::Together, 2),
        seen(11, COACH, Some(TILL), "Kassa", Help::Hint, 9),
        seen(12, CANDIDATE, Some(TILL), "Kassa", Help::Alone, 20),
        seen(13, CANDIDATE, Some(CLEANING), "Schoonmaken", Help::Shown, 1),
    ]);
    assert_eq!(
        told(Some(&person)),
        [
            row("Kassa", Some(Help::Hint), Gap::None),
            row("Schoonmaken", Some(Help::Shown), Gap::MoreHelp),
            row("Bloemen binden", None, Gap::NothingSeen),
        ]
    );
}

#[test]
fn a_skill_that_left_the_list_or_was_renamed_still_matches() {
    let person = person(&[
        // Renamed on the list since, or taken off it: it is the same one.
        seen(10, COACH, Some(TILL), "Kassa tellen", Help::Alone, 2),
        // Another of the list by the same name is another.
        seen(11, COACH, Some(TILL + 9), "Schoonmaken", Help::Alone, 2),
        // What is of no list goes by its name.
        seen(12, COACH, None, " bloemen BINDEN", Help::Shown, 2),
    ]);
    assert_eq!(
        told(Some(&person)),
        [
            row("Kassa", Some(Help::Alone), Gap::None),
            row("Schoonmaken", None, Gap::NothingSeen),
            row("Bloemen binden", Some(Help::Shown), Gap::None),
        ]
    );
}

#[test]
fn what_was_taken_back_counts_for_nothing() {
    let hide = (COACH, PathEdit::SeenSkill(At(id(10), FactEdit::Hide(true))).into());
    let given = seen(10, COACH, Some(TILL), "Kassa", Help::Alone, 2);
    assert_eq!(told(Some(&person(&[given, hide]))), told(None));
}

#[test]
fn a_list_goes_by_what_its_reader_chose() {
    let till = |help, on| person(&[seen(10, COACH, Some(TILL), "Kassa", help, on)]);
    let both = person(&[
        seen(10, COACH, Some(TILL), "Kassa", Help::Together, 1),
        seen(11, COACH, Some(CLEANING), "Schoonmaken", Help::Together, 1),
    ]);
    let people = [
        ("Ada", None),
        ("Bram", Some(till(Help::Alone, 3))),
        ("Cem", Some(both)),
        ("dunya", Some(till(Help::Together, 8))),
    ];
    let listed = |order| {
        let compared = |(name, person): &(&str, Option<State>)| Compared {
            of: LogId::OFFICE,
            name: (*name).to_owned(),
            lines: lines(person.as_ref()),
        };
        let mut list: Vec<_> = people.iter().rev().map(compared).collect();
        sort(&mut list, order);
        list.into_iter().map(|it| it.name).collect::<Vec<_>>()
    };
    assert_eq!(listed(Order::Name), ["Ada", "Bram", "Cem", "dunya"]);
    // How well counts for nothing in it: it is not a ranking of people.
    assert_eq!(listed(Order::MostSeen), ["Cem", "Bram", "dunya", "Ada"]);
    assert_eq!(listed(Order::SeenLast), ["dunya", "Bram", "Cem", "Ada"]);
}

#[test]
fn who_may_fit_was_seen_to_do_half_of_it() {
    let rows =
        [(0, 0, false), (1, 0, false), (1, 1, true), (3, 1, false), (3, 2, true), (4, 2, true)];
    for (asked, enough, expected) in rows {
        let counts = Counts { asked, seen: asked, enough };
        assert_eq!(counts.may_fit(), expected, "{counts:?}");
    }
}
