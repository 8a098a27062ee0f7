//! The rhythm of talks as it was agreed: which days it still asks for, and which talks go along when one is moved.

use chrono::NaiveDate;
use shared::record::evaluation::{EvaluationEdit, EvaluationId};
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::{At, Edit};
use shared::time::{Period, When};
use tests::pool::opened;
use tests::scene::{COACH, Scene, id};

fn on(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

fn plan(number: u8, day: &str) -> Edit {
    Edit::Evaluation(At(id(number), EvaluationEdit::Plan(When::day(on(day)))))
}

/// A traject without a talk, whose agreement asks for one every so many weeks in these days.
fn agreed(weeks: u8, from: &str, to: Option<&str>) -> Scene {
    let mut scene = opened();
    let talks: Vec<EvaluationId> = scene.traject().evaluations.keys().copied().collect();
    for talk in talks {
        scene.make(COACH, &Edit::Evaluation(At(talk, EvaluationEdit::Hide(true)))).unwrap();
    }
    let mut agreement = scene.traject().drafted_agreement(on(from));
    agreement.period = Period { from: on(from), to: to.map(on) };
    agreement.talk_every_weeks = weeks;
    let give = PathEdit::Agreement(At(id(0xe1), FactEdit::Give(agreement)));
    scene.make(COACH, &give.into()).unwrap();
    scene
}

fn to_plan(scene: &Scene, today: &str) -> Vec<String> {
    scene.traject().talks_to_plan(on(today)).iter().map(ToString::to_string).collect()
}

#[test]
fn an_agreement_asks_for_talks_up_to_its_last_day_and_never_on_a_day_off() {
    // Of the four Mondays one is Easter Monday: that talk is a day later.
    let scene = agreed(4, "2027-01-04", Some("2027-04-26"));
    let days = ["2027-02-01", "2027-03-01", "2027-03-30", "2027-04-26"];
    assert_eq!(to_plan(&scene, "2027-01-04"), days);
    assert_eq!(to_plan(&scene, "2027-03-01"), days[2..], "what is past is not planned");
    assert_eq!(to_plan(&scene, "2027-05-01"), [""; 0]);
}

#[test]
fn what_is_planned_is_not_asked_for_again_and_the_rhythm_goes_on_from_the_last() {
    let mut scene = agreed(4, "2027-01-04", Some("2027-06-30"));
    scene.make(COACH, &plan(0xa1, "2027-02-03")).unwrap();
    scene.make(COACH, &plan(0xa2, "2027-03-10")).unwrap();
    // 5 May is Liberation Day, and Ascension Day comes right after it.
    let days = ["2027-04-07", "2027-05-07", "2027-06-02", "2027-06-30"];
    assert_eq!(to_plan(&scene, "2027-01-04"), days);
}

#[test]
fn nothing_is_asked_for_without_an_agreement_and_not_without_end() {
    assert_eq!(to_plan(&opened(), "2026-11-02"), [""; 0]);
    assert_eq!(to_plan(&agreed(1, "2027-01-04", None), "2027-01-04").len(), 13);
}

#[test]
fn talks_that_come_later_go_along_and_nothing_before_or_called_off() {
    let mut scene = agreed(4, "2027-01-04", Some("2027-06-30"));
    let days = ["2027-02-01", "2027-03-01", "2027-03-29", "2027-04-26"];
    for (number, day) in (0xa1..).zip(days) {
        scene.make(COACH, &plan(number, day)).unwrap();
    }
    let off = Edit::Evaluation(At(id(0xa4), EvaluationEdit::Hide(true)));
    scene.make(COACH, &off).unwrap();
    let along = |to: &str| scene.traject().moved_along(id(0xa2), on(to));
    // Friday: four days on, which for the last is Friday as well.
    assert_eq!(along("2027-03-05"), [(id(0xa3), When::day(on("2027-04-02")))]);
    // Saturday: the day of work after it.
    assert_eq!(along("2027-03-06"), [(id(0xa3), When::day(on("2027-04-05")))]);
    assert_eq!(scene.traject().moved_along(id(0xee), on("2027-03-05")), []);
}
