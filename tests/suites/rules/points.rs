//! What a candidate raises: who reads it, who answers, when it waits; and what is held about them, with its readers.

use std::slice;

use shared::attention::{Day, Reason, reasons};
use shared::measure::case::{Case, Restriction};
use shared::measure::cube::closed_quarters;
use shared::measure::requests::Requests;
use shared::record::point::{NewPoint, PointEdit, PointField, Purpose};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::Audience;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, day, id};

const POINT: u8 = 0xc1;

fn of(edit: PointEdit) -> Edit {
    Edit::Point(At(id(POINT), edit))
}

fn raise(purpose: Purpose) -> Edit {
    of(PointEdit::Raise(NewPoint { text: "Mijn uren".to_owned(), purpose, goal: None }))
}

fn answer() -> Edit {
    of(PointEdit::Set(PointField::Answer("Ik pas het aan.".to_owned())))
}

fn waits(scene: &Scene) -> bool {
    let asked = Day { today: day(0), day_of: &|at| at.local(0).date() };
    reasons(scene.traject(), asked).contains(&Reason::NotRight(id(POINT)))
}

#[test]
fn a_point_is_the_candidates_and_their_coachs_alone() {
    for purpose in [Purpose::Talk, Purpose::Correction, Purpose::Restriction] {
        let mut scene = opened();
        for who in [COACH, EMPLOYER] {
            assert!(scene.check(who, &raise(purpose)).is_err());
        }
        let audience = scene.make(CANDIDATE, &raise(purpose)).unwrap();
        assert_eq!(audience, Audience::CandidateAndCoach);
        for who in [CANDIDATE, EMPLOYER] {
            assert!(scene.check(who, &answer()).is_err(), "a coach answers");
        }
        assert!(scene.check(COACH, &of(PointEdit::Hide(true))).is_err(), "theirs to take back");
        scene.make(COACH, &answer()).unwrap();
    }
}

#[test]
fn what_is_not_right_waits_until_it_is_settled_or_taken_back() {
    let mut scene = opened();
    scene.make(CANDIDATE, &raise(Purpose::Correction)).unwrap();
    assert!(waits(&scene));
    scene.make(COACH, &answer()).unwrap();
    assert!(waits(&scene), "an answer alone does not say that it is mended");
    scene.make(COACH, &of(PointEdit::Settle(true))).unwrap();
    assert!(!waits(&scene));
    scene.make(CANDIDATE, &of(PointEdit::Settle(false))).unwrap();
    assert!(waits(&scene), "and if it is not, they say so");
    scene.make(CANDIDATE, &of(PointEdit::Hide(true))).unwrap();
    assert!(!waits(&scene));
}

#[test]
fn who_wants_less_done_waits_for_an_answer_and_is_left_out_until_they_take_it_back() {
    let mut scene = opened();
    let stands = |scene: &Scene| Case::of(scene.traject()).unwrap().restriction;
    assert_eq!(stands(&scene), None);
    scene.make(CANDIDATE, &raise(Purpose::Restriction)).unwrap();
    assert!(waits(&scene));
    assert_eq!(stands(&scene), Some(Restriction::Asked));
    scene.make(COACH, &answer()).unwrap();
    scene.make(COACH, &of(PointEdit::Settle(true))).unwrap();
    assert!(!waits(&scene));
    assert_eq!(stands(&scene), Some(Restriction::Answered), "an answer takes nothing of it away");
    let ended = Case { ended_on: Some(day(0)), ..Case::of(scene.traject()).unwrap() };
    let told = |case: &Case| !closed_quarters(slice::from_ref(case), day(200)).is_empty();
    assert!(!told(&ended), "no figure outside counts it");
    assert!(ended.closed_quarter(day(200)).is_some(), "the team's own does, as before");
    assert!(told(&Case { restriction: None, ..ended }));
    scene.make(CANDIDATE, &of(PointEdit::Hide(true))).unwrap();
    assert_eq!(stands(&scene), None);
}

#[test]
fn what_was_asked_about_ones_data_is_counted_until_it_is_taken_back() {
    let mut scene = opened();
    let count = |scene: &Scene, on: &str| {
        let case = Case::of(scene.traject()).unwrap();
        let it = Requests::count(&case.requests, on.parse().unwrap());
        [it.asked, it.in_time, it.late, it.waiting, it.overdue]
    };
    // A scene plays in the first hours of a clock.
    let (within, after) = ("1970-02-01", "1970-02-02");
    scene.make(CANDIDATE, &raise(Purpose::Correction)).unwrap();
    assert_eq!(count(&scene, within), [1, 0, 0, 1, 0]);
    assert_eq!(count(&scene, after), [1, 0, 0, 0, 1]);
    scene.make(COACH, &answer()).unwrap();
    assert_eq!(count(&scene, after), [1, 1, 0, 0, 0]);
    scene.make(CANDIDATE, &of(PointEdit::Hide(true))).unwrap();
    assert_eq!(count(&scene, after), [0; 5]);
    let mut scene = opened();
    scene.make(CANDIDATE, &raise(Purpose::Talk)).unwrap();
    assert_eq!(count(&scene, after), [0; 5], "what is for the table waits for a talk");
}

#[test]
fn what_is_for_the_table_asks_for_no_attention() {
    let mut scene = opened();
    scene.make(CANDIDATE, &raise(Purpose::Talk)).unwrap();
    assert!(!waits(&scene));
    assert!(scene.traject().points.get(&id(POINT)).unwrap().is_open());
}

#[test]
fn a_point_is_about_a_goal_that_is_there() {
    let new = NewPoint { text: "a".to_owned(), purpose: Purpose::Correction, goal: Some(id(0xee)) };
    assert_eq!(opened().check(CANDIDATE, &of(PointEdit::Raise(new))), Err(Refusal::NotFound));
}
