//! Each kind of change a candidate types words for, and the form its words come back to.

use shared::id::Id;
use shared::record::check_in::Readers;
use shared::record::goal::{GoalEdit, GoalField, Level, NewGoal};
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::outline::Phase;
use shared::record::step::Rank;
use shared::time::When;

use super::*;
use crate::test_fixture::{TODAY, TestFixture};

/// A traject with a step and a goal, and one of each that were taken away.
struct Plan {
    coach: TestFixture,
    log: TrajectId,
    steps: [StepId; 2],
    goals: [GoalId; 2],
}

impl Plan {
    fn new() -> Self {
        let mut coach = TestFixture::new();
        let log = coach.open("Samir");
        let (steps, goals) = ([coach.id(), coach.id()], [coach.id(), coach.id()]);
        for (step, goal) in steps.into_iter().zip(goals) {
            coach.does(log, Edit::Step(At(step, StepEdit::Add(new_step()))));
            coach.does(log, Edit::Goal(At(goal, GoalEdit::Add(new_goal()))));
        }
        coach.does(log, Edit::Step(At(steps[1], StepEdit::Hide(true))));
        coach.does(log, Edit::Goal(At(goals[1], GoalEdit::Hide(true))));
        Self { coach, log, steps, goals }
    }

    /// Where the words of this edit go.
    fn again(&self, edit: &Edit) -> Option<Again> {
        again(self.log, self.coach.phone().traject(self.log)?, edit)
    }

    fn comes_back(&self, edit: &Edit, route: Route, name: String, fields: &[(&str, &str)]) {
        let fields = fields.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned()));
        let draft = draft::write(&fields.collect());
        assert_eq!(self.again(edit), Some(Again { route, name, draft }), "{edit:?}");
    }

    fn stays(&self, edit: &Edit) {
        assert_eq!(self.again(edit), None, "{edit:?}");
    }
}

fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

fn new_step() -> NewStep {
    NewStep {
        title: "Bellen".to_owned(),
        phase: Phase::LearningIn,
        goal: None,
        when: Some(When::day(TODAY.parse().expect("a day"))),
        place: String::new(),
        helper: String::new(),
        pictogram: phrases::PICTOGRAMS[3],
        rank: Rank::default(),
    }
}

fn new_goal() -> NewGoal {
    NewGoal {
        skill: "Op tijd komen".to_owned(),
        levels: ["1", "2", "3", "4", "5"].map(str::to_owned),
        start: Level::MuchLess,
        target: None,
        weight: 1,
        rank: Rank::default(),
    }
}

fn comment(about: Subject) -> Edit {
    Edit::Comment(At(id(200), FactEdit::Give(Comment::words(about, "Wie helpt mij".to_owned()))))
}

fn check_in(line: &str) -> Edit {
    let (topics, line) = (Vec::new(), line.to_owned());
    let readers = Readers::CandidateAndCoach;
    let given = CheckIn { topics, ..CheckIn::how(Face::SoSo, line, readers) };
    Edit::CheckIn(At(id(201), FactEdit::Give(given)))
}

#[test]
fn a_new_step_goes_back_to_its_form() {
    let plan = Plan::new();
    let edit = Edit::Step(At(id(202), StepEdit::Add(new_step())));
    let fields = [("title", "Bellen"), ("day", TODAY), ("picture", "3")];
    plan.comes_back(&edit, Route::OwnStep {}, own_step::draft_name(plan.log), &fields);
}

#[test]
fn another_title_goes_back_to_its_step() {
    let plan = Plan::new();
    let [step, hidden] = plan.steps;
    let title = |step| Edit::Step(At(step, StepEdit::Set(StepField::Title("Fietsen".to_owned()))));
    let name = step::own::draft_name(plan.log, step);
    plan.comes_back(&title(step), Route::Step { step }, name, &[("title", "Fietsen")]);
    plan.stays(&title(hidden));
    plan.stays(&title(id(203)));
}

#[test]
fn a_comment_goes_back_to_what_it_is_about() {
    let plan = Plan::new();
    let ([step, hidden_step], [goal, hidden_goal], log) = (plan.steps, plan.goals, plan.log);
    let (evaluation, adjustment, appointment) = (id(204), id(205), id(206));
    for (about, route) in [
        (Subject::Step(step), Route::Step { step }),
        (Subject::Goal(goal), Route::Goal { goal }),
        (Subject::Evaluation(evaluation), Route::Evaluation { log, evaluation }),
        (Subject::Adjustment(adjustment), Route::Adjustment { log, adjustment }),
        (Subject::Appointment(appointment), Route::Appointment { log, appointment }),
    ] {
        let name = comments::draft_name(log, about);
        plan.comes_back(&comment(about), route, name, &[("text", "Wie helpt mij")]);
    }
    for about in [
        Subject::Step(hidden_step),
        Subject::Goal(hidden_goal),
        Subject::CheckIn(id(207)),
        Subject::Feedback(id(208)),
    ] {
        plan.stays(&comment(about));
    }
}

#[test]
fn how_it_goes_is_asked_again_as_long_as_it_is_asked() {
    let mut plan = Plan::new();
    let fields = [("face", "2"), ("line", "Het was druk")];
    plan.comes_back(&check_in("Het was druk"), Route::Home {}, how::draft_name(plan.log), &fields);
    plan.stays(&check_in(""));
    let on = TODAY.parse().expect("a day");
    let outcome = Outcome { ending: Ending::Training, on, reason: String::new() };
    plan.coach.does(plan.log, Edit::Outcome(OutcomeEdit::Record(Some(outcome))));
    plan.stays(&check_in("Het was druk"));
}

#[test]
fn what_holds_no_words_of_a_form_stays() {
    let plan = Plan::new();
    plan.stays(&Edit::Step(At(plan.steps[0], StepEdit::Hide(true))));
    plan.stays(&Edit::Comment(At(id(200), FactEdit::Hide(true))));
    plan.stays(&Edit::Goal(At(
        plan.goals[0],
        GoalEdit::Set(GoalField::Skill("Rekenen".to_owned())),
    )));
}
