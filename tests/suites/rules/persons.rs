//! What a person keeps of themselves, in a log of their own: who opens it, who writes, who reads, and that it is a log of
//! another kind.

use shared::change::Change;
use shared::id::{LogId, Seq};
use shared::record::member::MemberEdit;
use shared::record::preferences::{Day, Owner, PreferencesEdit, PreferencesField};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::Permission;
use shared::state::State;
use shared::sync::message::{FIRST_PROTOCOL, Outcome, Pull, Push, Request};
use shared::sync::phone::Ask;
use shared::time::Timestamp;
use tests::pool::edits;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, STRANGER, author, id};

use super::closing::{Handset, TestServer};
use super::typing::{all_round, title, with_a_step};

const NOW: Timestamp = Timestamp(1_800_000_100_000);

fn own_log(who: u8) -> LogId {
    LogId::of_person(id(who))
}

fn open(who: u8) -> Edit {
    Edit::Preferences(PreferencesEdit::Open(Owner { person: id(who) }))
}

fn hours(hours: u8) -> Edit {
    Edit::Preferences(PreferencesEdit::Set(PreferencesField::HoursPerWeek(hours)))
}

/// What this phone shows of the candidate's hours.
fn hours_on(handset: &Handset) -> Option<u8> {
    let file = handset.phone.person_file(id(CANDIDATE))?;
    Some(*file.preferences.as_ref()?.hours_per_week.get())
}

/// Holds an edit in a log against who may make it.
fn check(state: &State, log: LogId, who: u8, edit: &Edit, expected: Result<(), Refusal>) {
    let checked = state.check(log, edit, author(who)).map(drop);
    assert_eq!(checked, expected, "{who}: {edit:?}");
}

#[test]
fn each_kind_of_log_takes_its_own_records() {
    let (_, _, mut candidate, traject) = with_a_step();
    candidate.submit(own_log(CANDIDATE), &open(CANDIDATE));
    let none = State::default();
    let traject_state = candidate.phone.replica(traject).unwrap().state();
    let own = candidate.phone.replica(own_log(CANDIDATE)).unwrap().state();
    let log = own_log(CANDIDATE);
    check(own, log, CANDIDATE, &hours(24), Ok(()));
    check(own, log, CANDIDATE, &hours(49), Err(Refusal::OutOfRange));
    let days = |days| Edit::Preferences(PreferencesEdit::Set(PreferencesField::Days(days)));
    check(own, log, CANDIDATE, &days(vec![Day::Monday, Day::Friday]), Ok(()));
    let twice = days(vec![Day::Monday, Day::Monday]);
    check(own, log, CANDIDATE, &twice, Err(Refusal::OutOfRange));
    check(own, log, CANDIDATE, &title("Klopboor"), Err(Refusal::WrongLog));
    check(traject_state, traject, CANDIDATE, &hours(24), Err(Refusal::WrongLog));
    // Who takes no part is not told what kind of log it is.
    for who in [COACH, EMPLOYER, STRANGER] {
        check(own, log, who, &title("Klopboor"), Err(Refusal::NotAMember));
        check(own, log, who, &hours(24), Err(Refusal::NotAMember));
    }
    check(traject_state, traject, STRANGER, &hours(24), Err(Refusal::NotAMember));
    // It is opened by whose it is, under the id that follows from them.
    check(&none, log, CANDIDATE, &open(CANDIDATE), Ok(()));
    check(&none, log, COACH, &open(CANDIDATE), Err(Refusal::NotAMember));
    check(&none, log, CANDIDATE, &open(COACH), Err(Refusal::NotYours));
    check(&none, log, CANDIDATE, &hours(24), Err(Refusal::NotFound));
    check(&none, id(77), CANDIDATE, &open(CANDIDATE), Err(Refusal::NotAMember));
    check(&none, own_log(COACH), COACH, &edits()[0], Err(Refusal::NotAMember));
    check(&none, id(77), COACH, &edits()[0], Ok(()));
}

/// What becomes of a change that the app itself would never send.
fn send(server: &mut TestServer, who: u8, log: LogId, edit: &Edit) -> Outcome {
    let device = id(who + 170);
    let change = Change {
        device,
        n: 1,
        base: Seq::ZERO,
        at: NOW,
        author: id(who),
        edit: edit.encode(),
        promised: None,
    };
    let push = vec![Push { log, changes: vec![change], follows: None }];
    let request = Handset::on(who, who + 170).phone.request(Ask::Full, NOW);
    let reply = server.answer(who, &Request { push, ..request });
    reply.outcomes[0].of[0].1
}

#[test]
fn the_server_declines_what_is_of_another_kind_of_log_and_stores_nothing() {
    let (mut server, mut coach, mut candidate, traject) = with_a_step();
    let log = own_log(CANDIDATE);
    candidate.submit(log, &open(CANDIDATE));
    all_round(&mut server, &mut coach, &mut candidate);
    let before = [log, traject].map(|log| server.store.all_entries(log).len());
    let rows = [
        (CANDIDATE, log, title("Klopboor"), Refusal::WrongLog),
        (CANDIDATE, traject, hours(24), Refusal::WrongLog),
        (COACH, traject, hours(24), Refusal::WrongLog),
        (STRANGER, traject, hours(24), Refusal::NotAMember),
        (STRANGER, log, title("Klopboor"), Refusal::NotAMember),
        (EMPLOYER, own_log(EMPLOYER), edits().swap_remove(0), Refusal::NotAMember),
    ];
    for (who, log, edit, expected) in rows {
        // Asked twice, it says the same.
        for _ in 0..2 {
            let outcome = send(&mut server, who, log, &edit);
            assert_eq!(outcome, Outcome::Refused(expected), "{who}: {edit:?}");
        }
    }
    assert_eq!([log, traject].map(|log| server.store.all_entries(log).len()), before);
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!(candidate.phone.rejected().count(), 0);
}

#[test]
fn two_phones_of_one_person_open_the_same_log() {
    let (mut server, mut coach, mut candidate, _) = with_a_step();
    let mut other = Handset::on(CANDIDATE, 160);
    let log = own_log(CANDIDATE);
    for (handset, wish) in [(&mut candidate, 16), (&mut other, 24)] {
        handset.submit(log, &open(CANDIDATE));
        handset.submit(log, &hours(wish));
    }
    all_round(&mut server, &mut candidate, &mut other);
    all_round(&mut server, &mut candidate, &mut coach);
    for handset in [&candidate, &other, &coach] {
        assert_eq!(handset.phone.rejected().count(), 0);
        assert_eq!(hours_on(handset), hours_on(&candidate));
    }
    let versions = |handset: &Handset| {
        let file = handset.phone.person_file(id(CANDIDATE)).unwrap();
        file.preferences.as_ref().unwrap().versions().concat().len()
    };
    assert_eq!(versions(&other), 2, "neither had seen the other's hours");
}

#[test]
fn what_one_phone_opened_stands_beside_nothing_that_another_said() {
    let (mut server, _, mut candidate, _) = with_a_step();
    let mut other = Handset::on(CANDIDATE, 160);
    let log = own_log(CANDIDATE);
    candidate.submit(log, &open(CANDIDATE));
    other.submit(log, &open(CANDIDATE));
    other.submit(log, &hours(24));
    all_round(&mut server, &mut candidate, &mut other);
    for handset in [&candidate, &other] {
        let file = handset.phone.person_file(id(CANDIDATE)).unwrap();
        let preferences = file.preferences.as_ref().unwrap();
        assert_eq!(*preferences.hours_per_week.get(), 24);
        assert!(preferences.versions().is_empty());
    }
}

#[test]
fn a_coach_of_theirs_reads_it_for_as_long_as_they_are_that() {
    let (mut server, mut coach, mut candidate, traject) = with_a_step();
    let log = own_log(CANDIDATE);
    candidate.submit(log, &open(CANDIDATE));
    candidate.submit(log, &hours(24));
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!(hours_on(&coach), Some(24));
    let theirs = Refusal::NotAllowed(Permission::KeepPreferences);
    assert_eq!(coach.phone.submit(log, &hours(30), NOW).err(), Some(theirs), "theirs to say");
    coach.submit(traject, &Edit::Member(At(id(CANDIDATE), MemberEdit::Active(false))));
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!(hours_on(&coach), None);
    let left = coach.rows().keys().filter(|row| row.contains(&log.to_string())).count();
    assert_eq!(left, 0, "nothing of it stays on their phone");
    assert_eq!(hours_on(&candidate), Some(24), "it stays with whose it is");
}

#[test]
fn phones_of_the_first_protocol_are_told_of_no_such_log() {
    let (mut server, mut coach, mut candidate, traject) = with_a_step();
    candidate.submit(own_log(CANDIDATE), &open(CANDIDATE));
    all_round(&mut server, &mut coach, &mut candidate);
    let fresh = Handset::on(COACH, 161);
    let request = fresh.phone.request(Ask::Full, NOW);
    let mut told = |protocol| {
        let reply = server.answer(COACH, &Request { protocol, ..request.clone() });
        let log = |pull: &Pull| match pull {
            Pull::Entries(batch) | Pull::Snapshot(batch) => batch.log,
            Pull::Drop(log) | Pull::Aside(log) | Pull::Gone(log) => *log,
        };
        reply.pulls.iter().map(log).collect::<Vec<_>>()
    };
    assert_eq!(told(FIRST_PROTOCOL), [traject]);
    assert_eq!(told(FIRST_PROTOCOL + 1).len(), 2);
}
