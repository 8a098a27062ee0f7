//! What cannot go on without an employer: whom they choose, whom they let go, and which hours are right; of whom it is asked, and from
//! when until when.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use shared::asks::{Ask, asks};
use shared::notify::{Notice, Planned, planned};
use shared::record::path::PathEdit;
use shared::record::path::flow_on::{FlowOnEdit, FlowOnField, LetGo, NewFlowOn};
use shared::record::path::introduction::{
    Decision, IntroductionEdit, IntroductionField, Meeting, NewIntroduction, Why,
};
use shared::record::path::workday::{NewWorkday, WorkdayEdit, WorkdayId};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::{At, Edit};
use shared::sync::read_mark::ReadUpTo;
use shared::time::{Period, Timestamp, When};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene, day, id};

const IT: u8 = 0xe1;
const PLACE: u8 = 0x11;
const NEXT: u8 = 0xd1;
const MEETS: u64 = 25;
/// The day on which everything is said, on the clocks of who reads it.
const SAID: u64 = 20;

fn introduction(edit: IntroductionEdit) -> Edit {
    PathEdit::Introduction(At(id(IT), edit)).into()
}

fn flow_on(edit: FlowOnEdit) -> Edit {
    PathEdit::FlowOn(At(id(PLACE), edit)).into()
}

fn worked(on: u64, edit: WorkdayEdit) -> Edit {
    PathEdit::Workday(At(WorkdayId::of(id(PLACE), day(on)), edit)).into()
}

fn works(on: u64) -> Edit {
    let new = NewWorkday { placement: id(PLACE), on: day(on), minutes: 480 };
    worked(on, WorkdayEdit::Record(new))
}

/// Somebody introduced to this employer, who meets them days later.
fn introduced() -> Scene {
    let mut scene = opened();
    let place = "Stadhuis".to_owned();
    let new = NewIntroduction {
        to: Some(id(EMPLOYER)),
        job: None,
        title: "Bakker".to_owned(),
        employer: "De Korenaar".to_owned(),
        informed: Some(day(0)),
        meeting: Some(Meeting { when: When::day(day(MEETS)), minutes: 10, place, event: None }),
    };
    scene.make(COACH, &introduction(IntroductionEdit::Begin(new))).unwrap();
    scene
}

/// Somebody who goes on to another place on the thirtieth day.
fn goes_on() -> Scene {
    let mut scene = opened();
    let next = "Bakkerij".to_owned();
    let new = NewFlowOn { from: id(PLACE), next, to: None, on: day(30), goals: Vec::new() };
    scene.make(COACH, &flow_on(FlowOnEdit::Plan(new))).unwrap();
    scene
}

fn next_place() -> Edit {
    let new = NewPlacement {
        place: "Bakkerij".to_owned(),
        kind: PlaceKind::OtherEmployer,
        mentor: "Els".to_owned(),
        hours_per_week: 30,
        period: Period { from: day(30), to: None },
    };
    Edit::Placement(At(id(NEXT), PlacementEdit::Add(new)))
}

/// What is asked of this person on this day.
fn asked(scene: &Scene, who: u8, on: NaiveDate) -> Vec<Ask> {
    asks(scene.traject(), id(who), Some(on))
}

/// That of all who take part and of who does not, this employer alone is asked.
fn asks_the_employer(scene: &Scene, on: NaiveDate, expected: &[Ask]) {
    assert_eq!(asked(scene, EMPLOYER, on), expected);
    for who in [CANDIDATE, COACH, OTHER_EMPLOYER, STRANGER] {
        assert_eq!(asked(scene, who, on), [], "{who}");
    }
}

#[test]
fn whom_they_met_from_the_day_after_until_it_is_decided() {
    let mut scene = introduced();
    asks_the_employer(&scene, day(MEETS), &[]);
    let wanted = [Ask::Decide(id(IT))];
    asks_the_employer(&scene, day(MEETS + 1), &wanted);
    // The coach says that they met: it is asked at once.
    let met = introduction(IntroductionEdit::Set(IntroductionField::Met(Some(day(1)))));
    scene.make(COACH, &met).unwrap();
    asks_the_employer(&scene, day(1), &wanted);
    let decision = Decision { why: Why::WorkFits, line: String::new() };
    scene.make(EMPLOYER, &introduction(IntroductionEdit::Decide(decision))).unwrap();
    asks_the_employer(&scene, day(MEETS + 1), &[]);
    scene.make(EMPLOYER, &introduction(IntroductionEdit::TakeBack)).unwrap();
    asks_the_employer(&scene, day(MEETS + 1), &wanted);
    scene.make(COACH, &introduction(IntroductionEdit::Hide(true))).unwrap();
    asks_the_employer(&scene, day(MEETS + 1), &[]);
}

#[test]
fn whom_they_let_go_until_they_answered_or_it_is_over() {
    let mut scene = goes_on();
    let wanted = [Ask::LetGo(id(PLACE))];
    asks_the_employer(&scene, day(1), &wanted);
    let answer = |it| flow_on(FlowOnEdit::Set(FlowOnField::Answer(it)));
    scene.make(EMPLOYER, &answer(LetGo::Agreed)).unwrap();
    asks_the_employer(&scene, day(1), &[]);
    scene.make(EMPLOYER, &answer(LetGo::Waiting)).unwrap();
    asks_the_employer(&scene, day(31), &wanted);
    // The next place is there: once its day has passed nothing is left to answer.
    scene.make(COACH, &next_place()).unwrap();
    scene.make(COACH, &flow_on(FlowOnEdit::Set(FlowOnField::To(Some(id(NEXT)))))).unwrap();
    asks_the_employer(&scene, day(30), &wanted);
    asks_the_employer(&scene, day(31), &[]);
}

#[test]
fn hours_of_any_number_of_days_are_asked_about_once() {
    let mut scene = opened();
    for on in [1, 2] {
        scene.make(CANDIDATE, &works(on)).unwrap();
    }
    let of = |on| Ask::Confirm(WorkdayId::of(id(PLACE), day(on)));
    asks_the_employer(&scene, day(2), &[of(2)]);
    scene.make(EMPLOYER, &worked(2, WorkdayEdit::Confirm(true))).unwrap();
    asks_the_employer(&scene, day(2), &[of(1)]);
    scene.make(CANDIDATE, &worked(1, WorkdayEdit::Hide(true))).unwrap();
    asks_the_employer(&scene, day(2), &[]);
}

/// What a closed phone is told of what waits.
fn told(scene: &Scene, who: u8) -> Vec<Planned> {
    let start = day(SAID).and_time(NaiveTime::MIN);
    let clock = |at: Timestamp| start + TimeDelta::milliseconds(at.0);
    let plans = planned(scene.traject(), id(who), ReadUpTo::default(), &clock);
    plans.into_iter().filter(|it| it.notice == Notice::Waiting).collect()
}

/// The one thing that this employer's closed phone is told.
fn only(scene: &Scene) -> Planned {
    let told = told(scene, EMPLOYER);
    assert_eq!(told.len(), 1);
    told.into_iter().next().unwrap()
}

/// What comes of the calendar alone is in the times: so they are told in time, though nothing changed since.
#[test]
fn a_closed_phone_hears_of_a_choice_the_day_after_and_of_another_meeting_anew() {
    let mut scene = introduced();
    let first = only(&scene);
    assert_eq!(first.from.date(), day(MEETS + 1));
    assert_eq!(told(&scene, OTHER_EMPLOYER), []);
    let met = |on| introduction(IntroductionEdit::Set(IntroductionField::Met(Some(day(on)))));
    scene.make(COACH, &met(MEETS + 2)).unwrap();
    let moved = only(&scene);
    assert_ne!(moved.thing, first.thing);
    assert_eq!(moved.from.date(), day(MEETS + 3));
    // Whoever says weeks later that they met asks from then on.
    scene.make(COACH, &met(1)).unwrap();
    assert_eq!(only(&scene).from.date(), day(SAID));
}

#[test]
fn a_closed_phone_hears_of_a_next_place_and_of_another_one_anew() {
    let mut scene = goes_on();
    let first = only(&scene);
    assert_eq!(told(&scene, OTHER_EMPLOYER), []);
    let other = FlowOnField::Next("Slagerij".to_owned());
    scene.make(COACH, &flow_on(FlowOnEdit::Set(other))).unwrap();
    let second = only(&scene);
    assert_ne!(second.thing, first.thing);
    assert!(second.from > first.from, "from when that was said");
    // What is over by then is told no more.
    assert!(second.until.date() > day(31));
    scene.make(COACH, &next_place()).unwrap();
    scene.make(COACH, &flow_on(FlowOnEdit::Set(FlowOnField::To(Some(id(NEXT)))))).unwrap();
    assert_eq!(only(&scene).until.date(), day(31));
}

#[test]
fn nobody_is_called_for_hours() {
    let mut scene = opened();
    scene.make(CANDIDATE, &works(1)).unwrap();
    assert_eq!(told(&scene, EMPLOYER), []);
}
