//! When somebody hears what they may hear while the app is closed: sensible hours, quiet hours, once a day for a candidate.

use chrono::NaiveDateTime;
use shared::change::Digest;
use shared::notify::Notice::{HelpAnswered, HelpAsked, TalkToday, TalkTomorrow, ToSign};
use shared::notify::{Notice, Planned, due, is_quiet, planned};
use shared::record::appointment::{AppointmentEdit, AppointmentField, Invited, Plan};
use shared::record::path::PathEdit;
use shared::record::path::introduction::{
    Decision, IntroductionEdit, Meeting, NewIntroduction, Why,
};
use shared::record::{At, Edit};
use shared::sync::read_mark::ReadUpTo;
use shared::time::{Timestamp, When};
use tests::edits::{appointment, on, talk};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, Scene, day, id};

type Makes = fn() -> Edit;

fn at(text: &str) -> NaiveDateTime {
    format!("2026-11-{text}:00").parse().unwrap()
}

/// What the candidate hears of a talk that was planned, then moved.
fn moved(to: Makes) -> Vec<Planned> {
    let mut scene = opened();
    let plans = appointment(AppointmentEdit::Plan(talk(20, Invited::Candidate)));
    for edit in [plans, to()] {
        scene.make(COACH, &edit).unwrap();
    }
    planned(scene.traject(), id(CANDIDATE), ReadUpTo::default(), &|at| at.local(60))
}

fn at_time(time: &str) -> Edit {
    let when = When { time: Some(format!("{time}:00").parse().unwrap()), ..on(20) };
    let plan = Plan { when, ..talk(20, Invited::Candidate) };
    appointment(AppointmentEdit::Set(AppointmentField::Plan(plan)))
}

#[test]
fn a_talk_is_told_of_at_sensible_hours() {
    let rows: [(Makes, &str, &str); 4] = [
        (|| at_time("14:00"), "20T13:00", "20T14:00"),
        (|| at_time("08:30"), "20T08:00", "20T08:30"),
        // Work at night: told before quiet hours begin.
        (|| at_time("22:30"), "20T19:00", "20T22:30"),
        (plans_again, "20T08:00", "20T12:00"),
    ];
    for (moves, from, until) in rows {
        let found = moved(moves);
        let evening = found.iter().find(|it| it.notice == TalkTomorrow).unwrap();
        assert_eq!((evening.from, evening.until), (at("19T18:00"), at("19T20:00")));
        let today = found.iter().find(|it| it.notice == TalkToday).unwrap();
        assert_eq!((today.from, today.until), (at(from), at(until)));
    }
    let things = |moves| moved(moves).iter().map(|it| it.thing).collect::<Vec<_>>();
    let (one, other): (Makes, Makes) = (|| at_time("14:00"), || at_time("15:00"));
    assert_eq!(things(one), things(one));
    assert!(things(one).iter().all(|thing| !things(other).contains(thing)), "moved, it is new");
}

fn plans_again() -> Edit {
    appointment(AppointmentEdit::Set(AppointmentField::Plan(talk(20, Invited::Candidate))))
}

#[test]
fn an_introduction_is_told_of_as_a_talk_is_until_they_met_or_it_was_decided() {
    let introduction = |edit| PathEdit::Introduction(At(id(0xe1), edit)).into();
    let meeting = Meeting { when: on(20), minutes: 10, place: "Stadhuis".to_owned(), event: None };
    let begins = introduction(IntroductionEdit::Begin(NewIntroduction {
        to: None,
        job: None,
        title: "Bakker".to_owned(),
        employer: "De Korenaar".to_owned(),
        informed: Some(day(1)),
        meeting: Some(meeting),
    }));
    let decides = introduction(IntroductionEdit::Decide(Decision {
        why: Why::NoPlaceLeft,
        line: String::new(),
    }));
    let mut scene = opened();
    let heard = |scene: &Scene, who| {
        let told = planned(scene.traject(), id(who), ReadUpTo::default(), &|at| at.local(60));
        told.iter().map(|it| (it.notice, it.from)).collect::<Vec<_>>()
    };
    scene.make(COACH, &begins).unwrap();
    let told = [(TalkToday, at("20T08:00")), (TalkTomorrow, at("19T18:00"))];
    assert_eq!(heard(&scene, CANDIDATE), told);
    assert_eq!(heard(&scene, COACH), []);
    scene.make(COACH, &decides).unwrap();
    assert_eq!(heard(&scene, CANDIDATE), [], "nobody comes to it any more");
}

fn some(notice: Notice, from: &str, until: &str) -> Planned {
    let thing = Digest::of(format!("{notice:?}{from}").as_bytes());
    Planned { notice, thing, from: at(from), until: at(until) }
}

fn told(untold: &[Planned], heard_today: bool, now: &str) -> Vec<Notice> {
    due(untold, heard_today, at(now)).iter().map(|it| it.notice).collect()
}

#[test]
fn nobody_is_told_anything_from_eight_in_the_evening_until_eight() {
    let help = [some(HelpAsked, "19T10:00", "26T10:00")];
    for (now, is_told) in [
        ("19T09:59", false),
        ("19T10:00", true),
        ("19T19:59", true),
        ("19T20:00", false),
        ("20T00:00", false),
        ("20T07:59", false),
        ("20T08:00", true),
        ("26T09:59", true),
        ("26T10:00", false),
    ] {
        assert_eq!(told(&help, false, now).len(), usize::from(is_told), "{now}");
    }
    assert!(is_quiet(Timestamp(0).local(60)) && !is_quiet(Timestamp(0).local(8 * 60)));
}

#[test]
fn a_candidate_hears_at_most_once_a_day_and_a_talk_has_the_turn() {
    let untold = [
        some(ToSign, "19T10:00", "30T10:00"),
        some(HelpAnswered, "19T11:00", "26T11:00"),
        some(TalkTomorrow, "20T18:00", "20T20:00"),
    ];
    assert_eq!(told(&untold, false, "19T10:30"), [ToSign]);
    assert_eq!(told(&untold, false, "19T12:00"), [ToSign, HelpAnswered], "all in one");
    assert_eq!(told(&untold, true, "19T12:00"), []);
    assert_eq!(told(&untold, false, "20T12:00"), [], "the talk is told of in the evening");
    assert_eq!(told(&untold, false, "20T18:00"), [ToSign, HelpAnswered, TalkTomorrow]);
    assert_eq!(told(&untold[..2], false, "20T12:00"), [ToSign, HelpAnswered]);
    // Others hear as often as there is something.
    let of_coach = [some(HelpAsked, "19T10:00", "26T10:00")];
    assert_eq!(told(&of_coach, true, "19T12:00"), [HelpAsked]);
}
