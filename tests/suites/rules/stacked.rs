//! Parts of a job at several employers: what they add up to, when something is missing, and that each employer has their own.

use chrono::{NaiveDate, NaiveTime};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::outline::{OutlineEdit, OutlineField, Route};
use shared::record::path::PathEdit;
use shared::record::path::agreement::{Agreement, Financing, Means};
use shared::record::path::stacked::{StackedJob, Stretch};
use shared::record::path::terms::{NewTerms, TermsEdit, WorkHours};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit, PlacementField};
use shared::record::preferences::Day;
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::Audience;
use shared::time::Period;
use shared::wire;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene, day, id};

const SHOP: u8 = 0x11;
const KITCHEN: u8 = 0xd1;
const GREENHOUSE: u8 = 0xd2;

fn place(scene: &mut Scene, number: u8, name: &str, hours_per_week: u8, period: Period) {
    let new = NewPlacement {
        place: name.to_owned(),
        kind: PlaceKind::OtherEmployer,
        mentor: String::new(),
        hours_per_week,
        period,
    };
    scene.make(COACH, &Edit::Placement(At(id(number), PlacementEdit::Add(new)))).unwrap();
}

/// A shop of 16 hours that goes on, and a kitchen of 12 from the eleventh day to the twentieth, each with its employer.
fn two_parts() -> Scene {
    let mut scene = opened();
    let route = OutlineEdit::Set(OutlineField::Route(Route::StackedJobs));
    scene.make(COACH, &Edit::Outline(route)).unwrap();
    let always = Period { from: day(0), to: None };
    for field in [PlacementField::HoursPerWeek(16), PlacementField::Period(always)] {
        scene.make(COACH, &Edit::Placement(At(id(SHOP), PlacementEdit::Set(field)))).unwrap();
    }
    place(&mut scene, KITCHEN, "Keuken", 12, Period { from: day(10), to: Some(day(19)) });
    let guides = MemberEdit::Set(MemberField::Placement(Some(id(KITCHEN))));
    scene.make(COACH, &Edit::Member(At(id(OTHER_EMPLOYER), guides))).unwrap();
    scene
}

fn agree(scene: &mut Scene, hours_per_week: u8) {
    let agreement = Agreement {
        replaces: None,
        skills: "Kassa tellen".to_owned(),
        step_plan: "Eerst kijken".to_owned(),
        period: Period { from: day(0), to: Some(day(180)) },
        hours_per_week,
        guidance: "Anneke".to_owned(),
        financing: Financing::default(),
        financing_words: String::new(),
        talk_every_weeks: 4,
        evaluation: String::new(),
        preconditions: String::new(),
    };
    let offer = PathEdit::Agreement(At(id(0xa1), FactEdit::Give(agreement)));
    scene.make(COACH, &offer.into()).unwrap();
}

fn job(scene: &Scene, who: u8) -> Option<StackedJob> {
    scene.traject().stacked_job(id(who), day(0), day(29))
}

/// From which day to which, so many hours, and so many missing.
fn told(job: &StackedJob) -> Vec<(NaiveDate, NaiveDate, u32, u32)> {
    let told = |it: &Stretch| (it.from, it.until, it.hours, job.missing(*it));
    job.stretches.iter().map(told).collect()
}

#[test]
fn parts_add_up_to_one_job_and_what_is_missing_is_said_with_its_days() {
    let mut scene = two_parts();
    agree(&mut scene, 36);
    let job = job(&scene, COACH).unwrap();
    assert_eq!(job.whole, Some(36));
    let parts: Vec<_> = job.parts.iter().map(|it| (it.placement, it.hours)).collect();
    assert_eq!(parts, [(id(SHOP), 16), (id(KITCHEN), 12)]);
    assert_eq!(
        told(&job),
        [(day(0), day(9), 16, 20), (day(10), day(19), 28, 8), (day(20), day(29), 16, 20),]
    );
}

#[test]
fn a_season_that_follows_another_leaves_no_gap_and_no_cut() {
    let mut scene = two_parts();
    agree(&mut scene, 28);
    place(&mut scene, GREENHOUSE, "Kas", 12, Period { from: day(20), to: None });
    let job = job(&scene, CANDIDATE).unwrap();
    assert_eq!(told(&job), [(day(0), day(9), 16, 12), (day(10), day(29), 28, 0)]);
    // More than agreed lacks nothing.
    let edit = PlacementEdit::Set(PlacementField::HoursPerWeek(40));
    scene.make(COACH, &Edit::Placement(At(id(SHOP), edit))).unwrap();
    let job = self::job(&scene, COACH).unwrap();
    assert!(job.stretches.iter().all(|it| job.missing(*it) == 0));
}

#[test]
fn nothing_agreed_is_not_nothing_missing() {
    let scene = two_parts();
    let job = job(&scene, COACH).unwrap();
    assert_eq!(job.whole, None);
    assert_eq!(told(&job)[0], (day(0), day(9), 16, 0));
}

#[test]
fn hours_that_nobody_said_follow_from_the_days_of_the_week() {
    let mut scene = two_parts();
    let edit = PlacementEdit::Set(PlacementField::HoursPerWeek(0));
    scene.make(COACH, &Edit::Placement(At(id(SHOP), edit))).unwrap();
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
    let hours = vec![
        WorkHours { day: Day::Monday, from: at(8, 0), until: at(12, 30) },
        // Into the next morning.
        WorkHours { day: Day::Friday, from: at(22, 0), until: at(6, 0) },
    ];
    let terms = TermsEdit::Begin(NewTerms {
        placement: id(SHOP),
        basis: None,
        basis_until: None,
        months_max: None,
        reason: String::new(),
        hours,
        address: String::new(),
    });
    scene.make(COACH, &PathEdit::Terms(At(id(SHOP), terms)).into()).unwrap();
    assert_eq!(job(&scene, COACH).unwrap().parts[0].hours, 12, "4.30 and 8 hours, as whole ones");
}

#[test]
fn an_employer_has_their_own_part_and_a_part_that_was_taken_away_is_none() {
    let mut scene = two_parts();
    agree(&mut scene, 36);
    for (who, own) in [(EMPLOYER, SHOP), (OTHER_EMPLOYER, KITCHEN)] {
        let job = job(&scene, who).unwrap();
        assert_eq!(job.parts.iter().map(|it| it.placement).collect::<Vec<_>>(), [id(own)]);
        assert_eq!((job.whole, job.stretches), (None, Vec::new()), "not what others add");
    }
    assert_eq!(job(&scene, STRANGER), None);
    scene.make(COACH, &Edit::Placement(At(id(KITCHEN), PlacementEdit::Hide(true)))).unwrap();
    assert_eq!(told(&job(&scene, COACH).unwrap()), [(day(0), day(29), 16, 20)]);
    let route = OutlineEdit::Set(OutlineField::Route(Route::SmallScaleGrowth));
    scene.make(COACH, &Edit::Outline(route)).unwrap();
    assert_eq!(job(&scene, COACH), None, "one employer, one job");
}

#[test]
fn a_part_is_for_its_own_people_and_a_place_of_another_route_for_all() {
    let mut scene = two_parts();
    let changes = PlacementEdit::Set(PlacementField::HoursPerWeek(20));
    let changes = Edit::Placement(At(id(KITCHEN), changes));
    assert_eq!(scene.make(COACH, &changes), Ok(Audience::Placement(id(KITCHEN))));
    let route = OutlineEdit::Set(OutlineField::Route(Route::DevelopmentJobs));
    scene.make(COACH, &Edit::Outline(route)).unwrap();
    assert_eq!(scene.make(COACH, &changes), Ok(Audience::Members));
}

#[test]
fn the_agreement_all_employers_read_says_nothing_of_money() {
    let mut scene = two_parts();
    agree(&mut scene, 28);
    let mut paid = scene.traject().drafted_agreement(day(0));
    paid.financing =
        Financing { means: Means::SharedCost, cents_per_month: 40_000, employer_percent: 50 };
    let mut said = scene.traject().drafted_agreement(day(0));
    said.financing_words = "De winkel betaalt de helft.".to_owned();
    for (number, agreement) in [(0xe8, paid.clone()), (0xe9, said)] {
        let give = PathEdit::Agreement(At(id(number), FactEdit::Give(agreement)));
        assert_eq!(scene.make(COACH, &give.into()), Err(Refusal::OfOnePart));
    }
    // On another route one employer reads it, and it may; once there are more, the next version is drafted without.
    let route = |it| Edit::Outline(OutlineEdit::Set(OutlineField::Route(it)));
    scene.make(COACH, &route(Route::SmallScaleGrowth)).unwrap();
    let give = PathEdit::Agreement(At(id(0xea), FactEdit::Give(paid)));
    scene.make(COACH, &give.into()).unwrap();
    scene.make(COACH, &route(Route::StackedJobs)).unwrap();
    assert!(scene.traject().drafted_agreement(day(0)).is_without_pay());
}

#[test]
fn the_common_version_is_drafted_without_a_word_of_one_place() {
    let names_a_place = |scene: &Scene| {
        let text = wire::encode(&scene.traject().drafted_agreement(day(0)));
        scene.traject().visible_placements().any(|(_, it)| text.contains(it.place.get().as_str()))
    };
    assert!(names_a_place(&opened()), "where there is one job, who guides there is said");
    assert!(!names_a_place(&two_parts()));
    // What was agreed while it was one job is not told on to who comes later.
    let mut scene = opened();
    let first = scene.traject().drafted_agreement(day(0));
    scene.make(COACH, &PathEdit::Agreement(At(id(0xa1), FactEdit::Give(first))).into()).unwrap();
    let route = OutlineEdit::Set(OutlineField::Route(Route::StackedJobs));
    scene.make(COACH, &Edit::Outline(route)).unwrap();
    place(&mut scene, KITCHEN, "Keuken", 12, Period { from: day(10), to: None });
    let guides = MemberEdit::Set(MemberField::Placement(Some(id(KITCHEN))));
    scene.make(COACH, &Edit::Member(At(id(OTHER_EMPLOYER), guides))).unwrap();
    assert!(scene.traject().is_stacked() && !names_a_place(&scene));
}
