//! Plans to begin from: what one makes of a traject, and what of it a running traject lacks.

mod at_once;
mod saved;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use shared::change::{Change, Entry};
use shared::id::LogId;
use shared::record::office::plan::plan_goal::{NewPlanGoal, PlanGoalEdit};
use shared::record::office::plan::plan_step::{Helper, NewPlanStep, PlanStepEdit, PlanStepField};
use shared::record::office::plan::unfold::{Of, Start, edits_of};
use shared::record::office::plan::{NewPlan, PlanEdit, PlanField, PlanId};
use shared::record::office::{InLangs, OfficeEdit, OfficeFile};
use shared::record::outline::{Phase, Route};
use shared::record::step::{Pictogram, Rank, Step, StepEdit, StepField};
use shared::record::{At, Edit, Traject};
use shared::refusal::Refusal;
use shared::role::{Audience, Author, StaffRole};
use shared::state::State;
use shared::text::Lang;
use shared::time::Timestamp;
use tests::pool::edits;
use tests::scene::{COACH, Scene, id};

const PLAN: u8 = 130;
const GOAL: u8 = 131;
const STEP: u8 = 140;

/// The office's log, as its coaches write it.
#[derive(Default)]
struct Office(State);

impl Office {
    fn make(&mut self, edit: OfficeEdit) {
        let (author, edit) = (id(COACH), Edit::from(edit));
        let coach = Author { person: author, office: Some(StaffRole::Coach), coached: None };
        self.0.check(LogId::OFFICE, &edit, coach).unwrap();
        let seq = self.0.head().next();
        let (n, base, at) = (seq.0, self.0.head(), Timestamp(0));
        let (device, edit, promised) = (id(COACH), edit.encode(), None);
        let change = Change { device, n, base, at, author, edit, promised };
        self.0.apply_entry(&Entry { seq, received: at, change, paired_by: None });
    }

    fn file(&self) -> &OfficeFile {
        self.0.office().expect("the first edit opened it")
    }
}

fn text(nl: &str, ar: &str) -> InLangs {
    InLangs::of([(Lang::Nl, nl), (Lang::Ar, ar)])
}

fn step(title: InLangs, day: u16) -> NewPlanStep {
    NewPlanStep {
        plan: id(PLAN),
        title,
        explanation: InLangs::default(),
        yields: InLangs::default(),
        phase: Phase::LearningIn,
        day,
        helper: Helper::Mentor,
        pictogram: Pictogram::Box,
        goal: None,
        rank: Rank::default(),
    }
}

fn plan_step(number: u8, edit: PlanStepEdit) -> OfficeEdit {
    OfficeEdit::PlanStep(At(id(number), edit))
}

fn plan_goal(number: u8, name: InLangs) -> OfficeEdit {
    let new = NewPlanGoal {
        plan: id(PLAN),
        name,
        skill: None,
        levels: ["1", "2", "3", "4", "5"].map(|level| text(level, "")),
        weight: 3,
        day: 60,
        rank: Rank::default(),
    };
    OfficeEdit::PlanGoal(At(id(number), PlanGoalEdit::Add(new)))
}

/// An office with one plan: a goal, three steps, and a talk every four weeks in two months.
fn office() -> Office {
    let mut office = Office::default();
    let new = NewPlan {
        function: text("Bakker", "خباز"),
        about: InLangs::default(),
        route: Route::SmallScaleGrowth,
        months: 2,
        first_talk_day: 14,
        talk_every_days: 28,
    };
    office.make(OfficeEdit::Plan(At(id(PLAN), PlanEdit::Add(new))));
    office.make(plan_goal(GOAL, text("Deeg kneden", "عجن")));
    let looks_on = NewPlanStep {
        explanation: text("Een uur.", ""),
        yields: text("Daarna mag je mee.", ""),
        ..step(text("Kijk mee", "شاهد"), 0)
    };
    let kneads = NewPlanStep { goal: Some(id(GOAL)), ..step(text("Kneed een brood", ""), 17) };
    let alone = NewPlanStep { helper: Helper::Candidate, ..step(text("Kneed alleen", ""), 40) };
    for (number, new) in (STEP..).zip([looks_on, kneads, alone]) {
        office.make(plan_step(number, PlanStepEdit::Add(new)));
    }
    office
}

fn plan() -> PlanId {
    id(PLAN)
}

/// From Friday 18 December 2026, for a Dutch reader.
fn start(log: u8) -> Start {
    Start {
        traject: id(log),
        from: day("2026-12-18"),
        lang: Lang::Nl,
        coach: "Ria".to_owned(),
        mentor: "Bram Korenaar".to_owned(),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A traject that was opened, and these edits made in it.
fn begun(with: &[Edit]) -> Scene {
    let mut scene = Scene::default();
    make_all(&mut scene, &[edits().swap_remove(0)]);
    make_all(&mut scene, with);
    scene
}

fn make_all(scene: &mut Scene, edits: &[Edit]) {
    for edit in edits {
        scene.make(COACH, edit).unwrap();
    }
}

/// Steps with their days and helpers, goals with theirs, talks.
fn shown(traject: &Traject) -> (Vec<String>, Vec<String>, Vec<String>) {
    let steps = traject.visible_steps().map(|(_, step)| {
        let (day, note) = (step.when.get().unwrap().date, step.note.get());
        let yields = step.yields.get();
        let yields = if yields.is_empty() { String::new() } else { format!(" > {yields}") };
        format!("{day} {} ({}) {note}{yields}", step.title.get(), step.helper.get())
    });
    let goals = traject.open_goals().map(|(_, goal)| {
        let target = goal.target.get().unwrap();
        format!("{target} {} {}", goal.skill.get(), goal.sentence(*goal.start.get()))
    });
    let talks = traject.evaluations.values().map(|talk| talk.when.get().date.to_string());
    let sorted = |mut lines: Vec<String>| {
        lines.sort();
        lines
    };
    (sorted(steps.collect()), sorted(goals.collect()), sorted(talks.collect()))
}

#[test]
fn a_plan_makes_a_traject_on_days_on_which_people_work() {
    let office = office();
    let scene = begun(&office.file().unfold(plan(), &start(100)));
    let (steps, goals, talks) = shown(scene.traject());
    // The 17th day after it is a Monday; the 40th is a Wednesday, and nobody helps.
    assert_eq!(
        steps,
        [
            "2026-12-18 Kijk mee (Bram Korenaar) Een uur. > Daarna mag je mee.",
            "2027-01-04 Kneed een brood (Bram Korenaar) ",
            "2027-01-27 Kneed alleen () ",
        ]
    );
    assert_eq!(goals, ["2027-02-16 Deeg kneden 1"]);
    // New Year's Day is a Friday: the talk is on the Monday after it. The third would be after the two months.
    assert_eq!(talks, ["2027-01-04", "2027-01-29"]);
    let [(goal, _)] = scene.traject().open_goals().collect::<Vec<_>>()[..] else { panic!("one") };
    let of_goal = scene.traject().steps.values().filter(|step| *step.goal.get() == Some(goal));
    assert_eq!(of_goal.count(), 1);
}

#[test]
fn whatever_the_day_it_begins_nothing_falls_in_a_weekend() {
    let office = office();
    for from in day("2026-01-01").iter_days().take(400) {
        for part in office.file().parts(plan(), &Start { from, ..start(100) }) {
            let is_off = matches!(part.day.weekday(), Weekday::Sat | Weekday::Sun);
            assert!(!is_off && part.day >= from, "{from}: {part:?}");
        }
    }
}

#[test]
fn a_reader_gets_their_own_language_where_the_plan_has_it() {
    let office = office();
    let start = Start { lang: Lang::Ar, mentor: String::new(), ..start(100) };
    let (steps, goals, _) = shown(begun(&office.file().unfold(plan(), &start)).traject());
    assert!(steps[0].starts_with("2026-12-18 شاهد () Een uur."), "{steps:?}");
    assert!(steps[1].contains("Kneed een brood"), "{steps:?}");
    assert!(goals[0].contains("عجن 1"), "{goals:?}");
}

#[test]
fn what_was_taken_off_a_plan_comes_into_no_traject() {
    let mut office = office();
    office.make(OfficeEdit::PlanGoal(At(id(GOAL), PlanGoalEdit::Hide(true))));
    office.make(plan_step(STEP, PlanStepEdit::Hide(true)));
    let scene = begun(&office.file().unfold(plan(), &start(100)));
    assert_eq!((scene.traject().goals.len(), scene.traject().steps.len()), (0, 2));
    assert!(scene.traject().steps.values().all(|step| step.goal.get().is_none()));
    assert_eq!(office.file().unfold(id(99), &start(100)), []);
}

#[test]
fn an_explanation_as_long_as_may_be_goes_in_with_what_it_yields() {
    let mut office = office();
    let long = "x".repeat(4_000);
    let new = NewPlanStep {
        explanation: text(&long, ""),
        yields: text("Een diploma.", ""),
        ..step(text("Lang", ""), 5)
    };
    office.make(plan_step(150, PlanStepEdit::Add(new)));
    let scene = begun(&office.file().unfold(plan(), &start(100)));
    let is_whole = |step: &Step| *step.note.get() == long && step.yields.get() == "Een diploma.";
    assert!(scene.traject().steps.values().any(is_whole));
}

#[test]
fn two_trajecten_of_one_plan_share_no_id() {
    let office = office();
    let of = |log| office.file().parts(plan(), &start(log)).into_iter().map(|part| part.of);
    let ids: BTreeSet<Of> = of(100).chain(of(101)).collect();
    assert_eq!(ids.len(), of(100).count() * 2);
}

/// A plan reaches from its first day to two years after it. What lies before it is no number that travels at all.
#[test]
fn a_day_outside_a_plan_is_declined() {
    let office = office();
    let with = |edit: OfficeEdit, day: &str| {
        Edit::from(edit).encode().get().replace("\"day\":60", &format!("\"day\":{day}"))
    };
    let adds_step = || plan_step(150, PlanStepEdit::Add(step(text("Stap", ""), 60)));
    let sets_step = || plan_step(STEP, PlanStepEdit::Set(PlanStepField::Day(60)));
    let adds_goal = || plan_goal(150, text("Doel", ""));
    let coach = Author { person: id(COACH), office: Some(StaffRole::Coach), coached: None };
    for edit in [adds_step, sets_step, adds_goal] as [fn() -> OfficeEdit; 3] {
        for day in ["-400", "-1", "12.5", "65536", "\"60\""] {
            let text = with(edit(), day);
            assert!(shared::wire::decode::<Edit>(&text).is_err(), "{text}");
        }
        for (day, answer) in [("0", Ok(Audience::Members)), ("732", Err(Refusal::OutOfRange))] {
            let edit: Edit = shared::wire::decode(&with(edit(), day)).unwrap();
            assert_eq!(office.0.check(LogId::OFFICE, &edit, coach), answer, "{edit:?}");
        }
    }
}

#[test]
fn a_talk_a_week_for_two_years_fits_one_push() {
    let mut office = office();
    for field in [PlanField::Months(24), PlanField::FirstTalkDay(0), PlanField::TalkEveryDays(7)] {
        office.make(OfficeEdit::Plan(At(id(PLAN), PlanEdit::Set(field))));
    }
    let edits = office.file().unfold(plan(), &start(100));
    let talks = edits.iter().filter(|edit| matches!(edit, Edit::Evaluation(_))).count();
    assert_eq!(talks, 105);
    assert!(edits.len() < shared::limits::PUSH_CHANGES_MAX);
}

#[test]
fn a_plan_that_changes_touches_no_traject_and_what_is_new_is_offered_by_part() {
    let mut office = office();
    let (today, first) = (day("2027-01-09"), start(100));
    let mut scene = begun(&office.file().unfold(plan(), &first));
    assert_eq!(office.file().lacking(plan(), scene.traject(), &first, today), []);

    // Another title, another day, and a step that is no longer of the plan.
    let title = PlanStepField::Title(text("Kijk een dag mee", ""));
    office.make(plan_step(STEP, PlanStepEdit::Set(title)));
    office.make(plan_step(STEP + 1, PlanStepEdit::Set(PlanStepField::Day(30))));
    office.make(plan_step(STEP + 2, PlanStepEdit::Hide(true)));
    let before = shown(scene.traject());
    assert_eq!(office.file().lacking(plan(), scene.traject(), &first, today), []);

    // A goal with two steps, of which one lies behind, and two talks more.
    office.make(plan_goal(GOAL + 1, text("Bakken", "")));
    for (number, title, day) in [(150, "Stook de oven", 3), (151, "Bak een brood", 50)] {
        let new = NewPlanStep { goal: Some(id(GOAL + 1)), ..step(text(title, ""), day) };
        office.make(plan_step(number, PlanStepEdit::Add(new)));
    }
    office.make(OfficeEdit::Plan(At(id(PLAN), PlanEdit::Set(PlanField::Months(4)))));
    let lacking = office.file().lacking(plan(), scene.traject(), &first, today);
    let offered: Vec<String> =
        lacking.iter().map(|part| format!("{} {}", part.day, part.title)).collect();
    let expected = [
        "2027-02-16 Bakken",
        "2027-01-11 Stook de oven",
        "2027-02-08 Bak een brood",
        "2027-02-26 ",
        "2027-03-26 ",
    ];
    assert_eq!(offered, expected);

    // One step alone brings its goal along; after that only the others are offered, and the other step comes without it.
    make_all(&mut scene, &edits_of(&lacking[1..2]));
    let lacking = office.file().lacking(plan(), scene.traject(), &first, today);
    assert_eq!(lacking.len(), 3);
    make_all(&mut scene, &edits_of(&lacking));
    assert_eq!(office.file().lacking(plan(), scene.traject(), &first, today), []);
    let after = shown(scene.traject());
    assert!(before.0.iter().all(|step| after.0.contains(step)), "{after:?}");

    // What the coach took off is not offered again.
    let (hidden, _) = scene.traject().visible_steps().next().unwrap();
    scene.make(COACH, &Edit::Step(At(hidden, StepEdit::Hide(true)))).unwrap();
    assert_eq!(office.file().lacking(plan(), scene.traject(), &first, today), []);
}

#[test]
fn what_is_new_is_offered_in_the_language_of_what_the_plan_made_there() {
    let office = office();
    for lang in [Lang::Nl, Lang::Ar] {
        let scene = begun(&office.file().unfold(plan(), &Start { lang, ..start(100) }));
        assert_eq!(office.file().lang_there(plan(), id(100), scene.traject()), Some(lang));
    }
    let mut scene = begun(&office.file().unfold(plan(), &start(100)));
    let own: Vec<_> = scene.traject().visible_steps().map(|(id, _)| id).collect();
    for id in own {
        let title = StepField::Title("In eigen woorden".to_owned());
        scene.make(COACH, &Edit::Step(At(id, StepEdit::Set(title)))).unwrap();
    }
    assert_eq!(office.file().lang_there(plan(), id(100), scene.traject()), None);
}
