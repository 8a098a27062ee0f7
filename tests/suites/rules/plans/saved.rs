//! A traject saved as a plan: its days from the start, who helps by what they are, and nobody's name.

use shared::record::evaluation::EvaluationEdit;
use shared::record::goal::{GoalEdit, Level, NewGoal};
use shared::record::office::OfficeEdit;
use shared::record::office::plan::saved::{Called, Changed, Saved};
use shared::record::office::skill::{NewSkill, SkillEdit};
use shared::record::outline::{Opening, Origin, OutlineEdit, OutlineField};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::step::{NewStep, StepEdit, StepField};
use shared::role::Role;
use shared::time::{Period, When};
use shared::wire;
use tests::edits::joins;
use tests::scene::{CANDIDATE, EMPLOYER};

use super::*;

fn called() -> Called<'static> {
    Called { candidate: "de kandidaat", mentor: "de mentor", coach: "de coach" }
}

fn opening() -> Edit {
    Edit::Outline(OutlineEdit::Open(Opening {
        job: "Bakker".to_owned(),
        employer: "Bakkerij Korenaar".to_owned(),
        route: Route::LargeScaleGrowth,
        period: Period { from: day("2026-01-05"), to: Some(day("2026-07-04")) },
        cohort: String::new(),
        coach: "Anneke Visser".to_owned(),
        origin: Origin::Real,
    }))
}

fn add(number: u8, title: &str, when: Option<&str>, helper: &str) -> Edit {
    let new = NewStep {
        title: title.to_owned(),
        phase: Phase::LearningIn,
        goal: None,
        when: when.map(|it| When::day(day(it))),
        place: "Hal 2".to_owned(),
        helper: helper.to_owned(),
        pictogram: Pictogram::Box,
        rank: ranks().nth(number.into()).unwrap(),
    };
    Edit::Step(At(id(number), StepEdit::Add(new)))
}

/// Places in a list, one after the other.
fn ranks() -> impl Iterator<Item = Rank> {
    std::iter::successors(Some(Rank::after(None)), |last| Some(Rank::after(Some(last))))
}

fn goal(skill: &str, target: Option<&str>) -> Edit {
    let new = NewGoal {
        skill: skill.to_owned(),
        levels: ["Kijkt mee", "Met Petra", "Alleen", "Snel", "Leert het Samir"].map(str::to_owned),
        start: Level::Less,
        target: target.map(day),
        weight: 4,
        rank: Rank::default(),
    };
    Edit::Goal(At(id(20), GoalEdit::Add(new)))
}

fn talk(number: u8, on: &str) -> Edit {
    Edit::Evaluation(At(id(number), EvaluationEdit::Plan(When::day(day(on)))))
}

/// A traject with people, and these edits.
fn lived(with: &[Edit]) -> Scene {
    let placement = NewPlacement {
        place: "Bakkerij".to_owned(),
        kind: PlaceKind::Employer,
        mentor: "Bram".to_owned(),
        hours_per_week: 20,
        period: Period { from: day("2026-01-05"), to: None },
    };
    let mut scene = Scene::default();
    make_all(
        &mut scene,
        &[
            opening(),
            joins(CANDIDATE, Role::Candidate, "Samir Haddad"),
            joins(EMPLOYER, Role::Employer, "Petra de Wit"),
            Edit::Placement(At(id(10), PlacementEdit::Add(placement))),
        ],
    );
    make_all(&mut scene, with);
    scene
}

fn saved(office: &Office, scene: &Scene) -> Saved {
    let mut numbers = 200_u8..;
    let mut ids = || [numbers.next().unwrap(); 16];
    let file = office.file();
    file.plan_of(scene.traject(), Lang::Nl, called(), &mut ids).expect("it was opened")
}

/// The office with the saved plan in it, and the days, titles and helpers of its steps.
fn taken(saved: &Saved) -> (Office, Vec<String>) {
    let mut office = office();
    saved.edits.iter().for_each(|edit| office.make(edit.clone()));
    let steps = office.file().steps_of(saved.plan);
    let shown = steps.iter().map(|(_, step)| {
        format!("{} {} {:?}", step.day.get(), step.title.get().read_in(Lang::Nl), step.helper.get())
    });
    let shown = shown.collect();
    (office, shown)
}

#[test]
fn a_traject_becomes_a_plan_that_makes_the_same_again() {
    let with = [
        goal("Deeg kneden", Some("2026-03-06")),
        add(31, "Kijk mee", Some("2026-01-05"), "Bram"),
        add(32, "Bespreek het", Some("2026-01-19"), "Anneke"),
        add(33, "Lees het", None, "  "),
        add(34, "Loop mee", Some("2026-02-02"), "de ploegbaas"),
        Edit::Step(At(id(32), StepEdit::Set(StepField::Note("Neem de tijd.".to_owned())))),
        Edit::Step(At(id(31), StepEdit::Set(StepField::Goal(Some(id(20)))))),
        add(35, "Weg", Some("2026-02-02"), ""),
        Edit::Step(At(id(35), StepEdit::Hide(true))),
        talk(40, "2026-01-19"),
        talk(41, "2026-02-16"),
        talk(42, "2026-03-20"),
    ];
    let saved = saved(&office(), &lived(&with));
    let (office, steps) = taken(&saved);
    assert_eq!(
        steps,
        [
            "0 Kijk mee Mentor",
            "14 Bespreek het Coach",
            "14 Lees het Candidate",
            "28 Loop mee Mentor"
        ]
    );
    let plan = office.file().plans.get(&saved.plan).unwrap();
    assert_eq!((*plan.months.get(), *plan.route.get()), (6, Route::LargeScaleGrowth));
    // The gaps were 28 and 32 days.
    assert_eq!((*plan.first_talk_day.get(), *plan.talk_every_days.get()), (14, 30));
    let again = Start { traject: id(101), from: day("2026-01-05"), ..start(101) };
    let scene = begun(&office.file().unfold(saved.plan, &again));
    let (steps, goals, talks) = shown(scene.traject());
    assert_eq!(steps[1], "2026-01-19 Bespreek het (Ria) Neem de tijd.");
    assert_eq!(goals, ["2026-03-06 Deeg kneden Kijkt mee"]);
    assert_eq!(talks[..2], ["2026-01-19", "2026-02-18"]);
    let of_goal = scene.traject().steps.values().filter(|step| step.goal.get().is_some());
    assert_eq!(of_goal.count(), 1);
}

#[test]
fn nobodys_name_is_in_a_plan() {
    let note = |number, words: &str| {
        Edit::Step(At(id(number), StepEdit::Set(StepField::Note(words.to_owned()))))
    };
    let job = OutlineField::Job("Bakker (Samir)".to_owned());
    let with = [
        Edit::Outline(OutlineEdit::Set(job)),
        goal("Deeg kneden zoals Bram", Some("2026-03-06")),
        add(31, "Samir loopt mee met Petra", Some("2026-01-05"), "Henk"),
        add(32, "Bel Anneke Visser", Some("2026-01-06"), "Petra de Wit"),
        note(31, "petra de wit laat het zien. Vraag Henks collega, of Haddad zelf."),
        note(32, "Snijd wit brood."),
        Edit::Step(At(id(33), StepEdit::Add(own_step()))),
    ];
    let mut scene = lived(&with[..6]);
    scene.make(CANDIDATE, &with[6]).unwrap();
    let saved = saved(&office(), &scene);
    let text: String =
        saved.edits.iter().map(|edit| wire::encode(&Edit::from(edit.clone()))).collect();
    let names = ["Samir", "Haddad", "Anneke", "Visser", "Petra", "petra", "Wit", "Bram", "Henk"];
    for name in names {
        assert!(!text.contains(name), "{name} is in {text}");
    }
    let (_, steps) = taken(&saved);
    assert_eq!(steps, ["0 de kandidaat loopt mee met de mentor Mentor", "1 Bel de coach Mentor"]);
    let told: Vec<(&str, Changed)> =
        saved.changed.iter().map(|(title, changed)| (title.as_str(), *changed)).collect();
    assert_eq!(
        told,
        [
            ("Bakker (de kandidaat)", Changed::Unnamed),
            ("Deeg kneden zoals de mentor", Changed::Unnamed),
            ("de kandidaat loopt mee met de mentor", Changed::Unnamed),
            ("Bel de coach", Changed::Unnamed),
            ("Praten met mijn zus", Changed::LeftOut),
        ]
    );
}

fn own_step() -> NewStep {
    let Edit::Step(At(_, StepEdit::Add(new))) = add(33, "Praten met mijn zus", None, "") else {
        panic!("a step");
    };
    new
}

#[test]
fn a_word_that_may_be_a_name_is_told_and_left() {
    let with = [add(31, "Snijd het brood, wit of bruin", Some("2026-01-05"), "")];
    let saved = saved(&office(), &lived(&with));
    let title = "Snijd het brood, wit of bruin".to_owned();
    assert_eq!(saved.changed, [(title, Changed::PerhapsNamed)]);
}

#[test]
fn days_outside_a_plan_are_its_first_and_its_last_and_the_last_is_told() {
    let with = [
        goal("Bakken", Some("2028-06-01")),
        add(31, "Vooraf", Some("2025-11-01"), ""),
        add(32, "Op de dag zelf", Some("2028-01-06"), ""),
        add(33, "Later", Some("2028-01-07"), ""),
        Edit::Outline(OutlineEdit::Set(OutlineField::Period(Period {
            from: day("2026-01-05"),
            to: Some(day("2029-01-01")),
        }))),
        talk(40, "2025-12-01"),
        talk(41, "2028-12-01"),
    ];
    let saved = saved(&office(), &lived(&with));
    let (office, steps) = taken(&saved);
    assert_eq!(
        steps,
        ["0 Vooraf Candidate", "731 Op de dag zelf Candidate", "731 Later Candidate"]
    );
    let beyond = saved.changed.iter().filter(|(_, changed)| *changed == Changed::Sooner);
    let beyond: Vec<&str> = beyond.map(|(title, _)| title.as_str()).collect();
    assert_eq!(beyond, ["Bakker", "Bakken", "Later"]);
    let plan = office.file().plans.get(&saved.plan).unwrap();
    assert_eq!((*plan.months.get(), *plan.first_talk_day.get()), (24, 0));
}

#[test]
fn a_skill_of_the_list_stays_that_skill_in_every_language_it_has() {
    let mut office = office();
    let new = NewSkill {
        name: text("Deeg kneden", "عجن"),
        explained: InLangs::default(),
        theme: String::new(),
        pictogram: Pictogram::Kitchen,
        esco: String::new(),
        competent_nl: String::new(),
    };
    office.make(OfficeEdit::Skill(At(id(160), SkillEdit::Add(new))));
    let saved = saved(&office, &lived(&[goal("Deeg kneden", None)]));
    saved.edits.iter().for_each(|edit| office.make(edit.clone()));
    let goals = office.file().goals_of(saved.plan);
    let [(_, goal)] = goals[..] else { panic!("one goal") };
    assert_eq!((*goal.skill.get(), goal.name.get().read_in(Lang::Ar)), (Some(id(160)), "عجن"));
    assert_eq!(goal.levels.get()[1].read_in(Lang::Nl), "Met de mentor");
}

#[test]
fn a_title_that_would_be_too_long_keeps_a_sign_in_place_of_a_name() {
    let long = format!("Samir {}", "x".repeat(193));
    let saved = saved(&office(), &lived(&[add(31, &long, Some("2026-01-05"), "")]));
    let (_, steps) = taken(&saved);
    assert_eq!(steps, [format!("0 … {} Candidate", "x".repeat(193))]);
}

#[test]
fn what_was_not_opened_makes_no_plan() {
    let none = Traject::default();
    let mut ids = || [1; 16];
    assert_eq!(office().file().plan_of(&none, Lang::Nl, called(), &mut ids), None);
}
