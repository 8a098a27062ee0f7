//! On what terms somebody works at a place: who says and reads it, its end in time, and a week that may not fit.

use chrono::NaiveTime;
use shared::attention::{Day as Looked, Reason, reasons};
use shared::record::path::PathEdit;
use shared::record::path::terms::{Basis, NewTerms, TermsEdit, TermsField, WorkHours};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit, PlacementField};
use shared::record::preferences::Day;
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::Audience;
use shared::time::Period;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, Scene, day, id};

const OTHER: u8 = 0xd1;

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).expect("a time")
}

fn on(day: Day, from: u32, until: u32) -> WorkHours {
    WorkHours { day, from: at(from), until: at(until) }
}

fn terms(placement: u8) -> NewTerms {
    NewTerms {
        placement: id(placement),
        basis: None,
        basis_until: None,
        months_max: None,
        reason: String::new(),
        hours: Vec::new(),
        address: String::new(),
    }
}

fn begins(new: NewTerms) -> Edit {
    PathEdit::Terms(At(new.placement, TermsEdit::Begin(new))).into()
}

fn sets(placement: u8, field: TermsField) -> Edit {
    PathEdit::Terms(At(id(placement), TermsEdit::Set(field))).into()
}

/// A traject with two places of their own, 24 and 30 hours, for the month of November 2026, whose first is a Sunday.
fn two_places() -> (Scene, u8) {
    let mut scene = opened();
    let member = scene.traject().members.get(&id(EMPLOYER)).unwrap();
    let place = member.placement.get().unwrap().as_bytes()[0];
    let others: Vec<_> = scene.traject().placements.keys().copied().collect();
    for other in others.into_iter().filter(|it| *it != id(place)) {
        scene.make(COACH, &Edit::Placement(At(other, PlacementEdit::Hide(true)))).unwrap();
    }
    let period = Period { from: day(0), to: Some(day(29)) };
    for field in [PlacementField::HoursPerWeek(24), PlacementField::Period(period)] {
        scene.make(COACH, &Edit::Placement(At(id(place), PlacementEdit::Set(field)))).unwrap();
    }
    let new = NewPlacement {
        place: "Bakkerij".to_owned(),
        kind: PlaceKind::OtherEmployer,
        mentor: "Els".to_owned(),
        hours_per_week: 30,
        period,
    };
    scene.make(COACH, &Edit::Placement(At(id(OTHER), PlacementEdit::Add(new)))).unwrap();
    (scene, place)
}

fn ending(scene: &Scene, today: u64) -> Vec<Reason> {
    let day_of = |_| day(0);
    let found = reasons(scene.traject(), Looked { today: day(today), day_of: &day_of });
    found.into_iter().filter(|it| matches!(it, Reason::TermsEnd(_))).collect()
}

#[test]
fn a_coach_says_them_and_they_are_read_at_that_place_alone() {
    let (mut scene, place) = two_places();
    let edit = begins(terms(place));
    for who in [CANDIDATE, EMPLOYER] {
        assert!(scene.check(who, &edit).is_err());
    }
    assert_eq!(scene.make(COACH, &edit), Ok(Audience::Placement(id(place))));
    let address = sets(place, TermsField::Address("Dam 1".to_owned()));
    let audience = scene.make(COACH, &address).unwrap();
    let sees = |who| scene.traject().view(id(who)).is_some_and(|it| it.sees(audience));
    assert!(sees(EMPLOYER) && sees(CANDIDATE) && !sees(OTHER_EMPLOYER));
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let (mut scene, place) = two_places();
    assert_eq!(scene.check(COACH, &begins(terms(0x99))), Err(Refusal::NotFound));
    let of_other = PathEdit::Terms(At(id(OTHER), TermsEdit::Begin(terms(place))));
    assert_eq!(scene.check(COACH, &of_other.into()), Err(Refusal::OutOfRange));
    scene.make(COACH, &begins(terms(place))).unwrap();
    assert_eq!(scene.check(COACH, &begins(terms(place))), Err(Refusal::AlreadyThere));
    let twice = vec![on(Day::Monday, 8, 12), on(Day::Monday, 13, 17)];
    for hours in [twice, vec![on(Day::Monday, 8, 8)]] {
        let edit = sets(place, TermsField::Hours(hours));
        assert_eq!(scene.check(COACH, &edit), Err(Refusal::OutOfRange));
    }
}

#[test]
fn an_end_is_said_four_weeks_ahead_and_until_something_is_settled() {
    let (mut scene, place) = two_places();
    let forever = Period { from: day(0), to: None };
    let goes_on = PlacementEdit::Set(PlacementField::Period(forever));
    scene.make(COACH, &Edit::Placement(At(id(place), goes_on))).unwrap();
    let trial = NewTerms { basis: Some(Basis::Trial), basis_until: Some(day(60)), ..terms(place) };
    scene.make(COACH, &begins(trial)).unwrap();
    assert_eq!(ending(&scene, 31), []);
    assert_eq!(ending(&scene, 32), [Reason::TermsEnd(id(place))]);
    assert_eq!(ending(&scene, 70), [Reason::TermsEnd(id(place))], "it has ended, and goes on");
    scene.make(COACH, &sets(place, TermsField::BasisUntil(Some(day(120))))).unwrap();
    assert_eq!(ending(&scene, 70), []);
    // A ground that needs no end, and a place that is over, ask nothing.
    assert_eq!(ending(&scene, 29), []);
    scene.make(COACH, &sets(place, TermsField::Basis(None))).unwrap();
    assert_eq!(ending(&scene, 119), []);
}

/// A trial that began on the first of November may be until the last of April, over both places.
#[test]
fn a_ground_has_a_term_over_all_places_that_are_on_it() {
    let (mut scene, place) = two_places();
    let later = Period { from: day(100), to: Some(day(300)) };
    let edit = PlacementEdit::Set(PlacementField::Period(later));
    scene.make(COACH, &Edit::Placement(At(id(OTHER), edit))).unwrap();
    for number in [place, OTHER] {
        let trial = NewTerms { basis: Some(Basis::Trial), months_max: Some(6), ..terms(number) };
        scene.make(COACH, &begins(trial)).unwrap();
    }
    let end = chrono::NaiveDate::from_ymd_opt(2027, 4, 30);
    assert_eq!(scene.traject().terms_end(id(OTHER)), end);
    assert_eq!(scene.traject().terms_end(id(place)), Some(day(29)), "the place ends before");
    // Whoever said why it lasts longer has settled that.
    scene.make(COACH, &sets(OTHER, TermsField::Reason("UWV vond het goed".to_owned()))).unwrap();
    assert_eq!(scene.traject().terms_end(id(OTHER)), Some(day(300)));
}

#[test]
fn a_week_says_which_day_where_and_what_does_not_go_together() {
    let (mut scene, place) = two_places();
    let hours = vec![on(Day::Monday, 8, 16), on(Day::Tuesday, 8, 16)];
    scene.make(COACH, &begins(NewTerms { hours, ..terms(place) })).unwrap();
    let week = |scene: &Scene, of| scene.traject().week_of(day(of));
    // Monday the second to Sunday the eighth.
    let first = week(&scene, 4);
    let days: Vec<_> = first.shifts.iter().map(|it| (it.on, it.from)).collect();
    assert_eq!(days, [(day(1), at(8)), (day(2), at(8))]);
    assert_eq!((first.hours, first.is_too_long(), first.has_overlap()), (54, true, false));
    assert_eq!(scene.traject().shifts_on(day(1)).len(), 1);
    assert_eq!(scene.traject().shifts_on(day(3)), []);
    // The first is a Sunday, and the place ends on Monday the thirtieth.
    assert_eq!(week(&scene, 0).shifts, []);
    assert_eq!(week(&scene, 29).shifts.len(), 1);
    assert_eq!(week(&scene, 40).hours, 0);
    // A night that goes on into a morning elsewhere; one after the other is fine.
    let night = vec![on(Day::Monday, 22, 9), on(Day::Thursday, 9, 12)];
    scene.make(COACH, &begins(NewTerms { hours: night, ..terms(OTHER) })).unwrap();
    assert!(week(&scene, 4).has_overlap());
    let after = vec![on(Day::Monday, 16, 20)];
    scene.make(COACH, &sets(OTHER, TermsField::Hours(after))).unwrap();
    assert!(!week(&scene, 4).has_overlap());
}
