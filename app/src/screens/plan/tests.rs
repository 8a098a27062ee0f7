//! What the forms of a plan make of what was typed, as the rule book takes it.

use shared::id::{Id, LogId};
use shared::record::At;
use shared::record::goal::Level;
use shared::record::office::plan::plan_goal::{NewPlanGoal, PlanGoalEdit, PlanGoalId};
use shared::record::office::plan::plan_step::{Helper, NewPlanStep, PlanStepEdit, PlanStepId};
use shared::record::office::plan::{DAYS_MAX, NewPlan, PlanEdit, PlanId};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::office::{InLangs, OfficeEdit, OfficeFile};
use shared::record::outline::{Phase, Route};
use shared::record::step::{Pictogram, Rank};
use shared::record::volumes::office_came;
use shared::refusal::Refusal;
use shared::text::{Lang, Messages};
use shared::time::Timestamp;

use super::{new_lang, step_form};
use crate::test_fixture::TestFixture;

fn plan() -> PlanId {
    Id::from_random([1; 16])
}

fn step() -> PlanStepId {
    Id::from_random([2; 16])
}

fn goal() -> PlanGoalId {
    Id::from_random([3; 16])
}

fn nl(text: &str) -> InLangs {
    InLangs::of([(Lang::Nl, text)])
}

/// An office with one plan in Dutch: a goal, and a step without an explanation.
fn office() -> TestFixture {
    office_came();
    let mut coach = TestFixture::new();
    let mut does = |edit: OfficeEdit| coach.does(LogId::OFFICE, edit.into());
    does(OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() })));
    let new = NewPlan {
        function: nl("Orderpicker"),
        about: InLangs::default(),
        route: Route::SmallScaleGrowth,
        months: 6,
        first_talk_day: 21,
        talk_every_days: 42,
    };
    does(OfficeEdit::Plan(At(plan(), PlanEdit::Add(new))));
    let new = NewPlanGoal {
        plan: plan(),
        name: nl("Orders"),
        skill: None,
        levels: ["Kijkt", "Samen", "Hint", "Alleen", "Legt uit"].map(nl),
        weight: 1,
        day: 90,
        rank: Rank::after(None),
    };
    does(OfficeEdit::PlanGoal(At(goal(), PlanGoalEdit::Add(new))));
    let new = NewPlanStep {
        plan: plan(),
        title: nl("Rondleiding"),
        explanation: InLangs::default(),
        yields: InLangs::default(),
        phase: Phase::LearningIn,
        day: 0,
        helper: Helper::Mentor,
        pictogram: Pictogram::default(),
        goal: Some(goal()),
        rank: Rank::after(None),
    };
    does(OfficeEdit::PlanStep(At(step(), PlanStepEdit::Add(new))));
    coach
}

fn file(coach: &TestFixture) -> &OfficeFile {
    let office = coach.phone().replica(LogId::OFFICE).expect("it was opened");
    office.state().office().expect("of this kind")
}

#[test]
fn only_what_changed_of_a_step_is_written_and_what_is_beyond_a_plan_is_refused() {
    let coach = office();
    let record = file(&coach).plan_steps.get(&step()).expect("it was added");
    let stood = record.to_new();
    assert_eq!(step_form::changes(step(), record, stood.clone()), []);
    let later = |day| {
        let edits = step_form::changes(step(), record, NewPlanStep { day, ..stood.clone() });
        let [edit] = &edits[..] else { panic!("one field: {edits:?}") };
        let mut phone = coach.phone().clone();
        phone.submit(LogId::OFFICE, edit, Timestamp(0)).map(|_| ())
    };
    assert_eq!(later(DAYS_MAX), Ok(()));
    for beyond in [DAYS_MAX + 1, u16::MAX] {
        assert_eq!(later(beyond), Err(Refusal::OutOfRange), "{beyond}");
    }
}

#[test]
fn a_language_more_brings_what_was_typed_and_leaves_the_rest() {
    let mut coach = office();
    let w = Messages::built_in(Lang::Nl).expect("tests have every language inside");
    let fields: Vec<Vec<String>> = new_lang::parts(w, file(&coach), plan())
        .into_iter()
        .map(|part| part.into_iter().map(|it| it.field).collect())
        .collect();
    // What was never written asks for no words: the plan says nothing about itself, nor does the step explain.
    assert_eq!(fields.iter().map(Vec::len).collect::<Vec<_>>(), [1, 6, 1]);
    let typed = [(&fields[0][0], "Picker"), (&fields[1][2], "Together"), (&fields[2][0], "Tour")];
    let mut write = |text: new_lang::Text| {
        let found = typed.iter().find(|(field, _)| **field == text.field);
        found.map_or_else(|| text.stood.clone(), |(_, words)| text.stood.with(Lang::En, words))
    };
    let edits = new_lang::rewritten(w, file(&coach), plan(), &mut write);
    assert_eq!(edits.len(), 3, "{edits:?}");
    edits.into_iter().for_each(|it| coach.does(LogId::OFFICE, it.into()));
    let now = file(&coach);
    assert_eq!(now.langs_of(plan()), [Lang::Nl, Lang::En]);
    let levels = now.plan_goals.get(&goal()).expect("still there").levels.get().clone();
    let read = |level: Level| levels[level.index()].read_in(Lang::En);
    assert_eq!(Level::ALL.map(read), ["Kijkt", "Together", "Hint", "Alleen", "Legt uit"]);
    assert_eq!(
        now.plans.get(&plan()).expect("still there").function.get().read_in(Lang::Nl),
        "Orderpicker"
    );
}
