//! What people said to each other, as changes: views, check-ins, feedback, evaluations, adjustments, appointments,
//! answers, how it ended, and what it is counted under. Knows no plan.

use shared::record::adjustment::{AdjustmentEdit, AdjustmentField, AdjustmentId, Proposal, Review};
use shared::record::appointment::{AppointmentEdit, AppointmentField, AppointmentId, Plan};
use shared::record::check_in::{CheckIn, CheckInId};
use shared::record::coming::Answer;
use shared::record::comment::{Comment, Subject};
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationField, EvaluationId};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, FeedbackId};
use shared::record::goal::GoalId;
use shared::record::outcome::{After, Outcome, OutcomeEdit};
use shared::record::path::PathEdit;
use shared::record::path::ground::{GroundEdit, NewGround};
use shared::record::path::labels::{LabelsEdit, NewLabels};
use shared::record::placement::PlacementId;
use shared::record::rating::Rating;
use shared::record::{At, Edit};
use shared::role::Role;

use super::day::Day;
use super::fixture::{GoalFixture, LabelsFixture};
use super::named::Named;
use super::script::Script;
use super::talk_fixture::{
    AdjustmentFixture, AnswersFixture, AppointmentFixture, CheckInFixture, EvaluationFixture,
    FeedbackFixture, OutcomeFixture, Reply,
};

/// How the three saw a goal.
pub(super) fn views(script: &mut Script, goal: GoalId, fixture: &GoalFixture) {
    for (day, candidate, coach, employer) in &fixture.views {
        let views =
            [(Role::Candidate, candidate), (Role::Coach, coach), (Role::Employer, employer)];
        for (by, level) in views {
            let id = script.id("rating", &format!("{}/{day}/{by:?}", fixture.skill));
            let rating = Rating { goal, level: level.0 };
            script.say(*day, by, Edit::Rating(At(id, FactEdit::Give(rating))));
        }
    }
}

/// What was said in answer.
pub(super) fn replies(script: &mut Script, about: Subject, replies: &[Reply]) {
    for (index, (Named(by), day, text)) in replies.iter().enumerate() {
        let id = script.id("comment", &format!("{about:?}/{index}"));
        let comment = Comment::words(about, text.clone());
        script.say(*day, *by, Edit::Comment(At(id, FactEdit::Give(comment))));
    }
}

/// A check-in with its answers.
pub(super) fn check_in(script: &mut Script, fixture: &CheckInFixture) {
    let id: CheckInId = script.id("check-in", &format!("{}/{:?}", fixture.day, fixture.by.0));
    let check_in = CheckIn {
        topics: fixture.about.iter().map(|topic| topic.0).collect(),
        ..CheckIn::how(fixture.face.0, fixture.line.clone(), fixture.readers.0)
    };
    script.say(fixture.day, fixture.by.0, Edit::CheckIn(At(id, FactEdit::Give(check_in))));
    replies(script, Subject::CheckIn(id), &fixture.replies);
}

/// Feedback with its answers.
pub(super) fn feedback(
    script: &mut Script,
    fixture: &FeedbackFixture,
    placement: Option<PlacementId>,
) {
    let id: FeedbackId = script.id("feedback", &fixture.day.to_string());
    let feedback = Feedback {
        placement,
        pace: fixture.pace.0,
        quality: fixture.quality.0,
        independence: fixture.alone.0,
        on_time: fixture.on_time.map(|score| score.0),
        safety: fixture.safety.map(|score| score.0),
        line: fixture.line.clone(),
    };
    script.say(fixture.day, Role::Employer, Edit::Feedback(At(id, FactEdit::Give(feedback))));
    replies(script, Subject::Feedback(id), &fixture.replies);
}

/// An evaluation as far as it came.
pub(super) fn evaluation(script: &mut Script, fixture: &EvaluationFixture) {
    let id: EvaluationId = script.id("evaluation", &fixture.on.to_string());
    let when = script.when(fixture.on, fixture.time);
    let mut edit = |day: Day, by: Role, edit| script.say(day, by, Edit::Evaluation(At(id, edit)));
    edit(fixture.planned, Role::Coach, EvaluationEdit::Plan(when));
    let answered = fixture.answered.unwrap_or(fixture.on - 1);
    let answers = [
        (Role::Candidate, &fixture.candidate),
        (Role::Employer, &fixture.employer),
        (Role::Coach, &fixture.coach),
    ];
    for (by, answer) in answers {
        if let Some(answer) = answer {
            edit(answered, by, EvaluationEdit::Submit(answer_of(answer)));
        }
    }
    if let Some(conclusion) = &fixture.conclusion {
        edit(
            fixture.on,
            Role::Coach,
            EvaluationEdit::Set(EvaluationField::Conclusion(conclusion.clone())),
        );
    }
    if let Some(day) = fixture.signed {
        edit(fixture.on, Role::Coach, EvaluationEdit::Sign);
        edit(fixture.on, Role::Candidate, EvaluationEdit::Sign);
        edit(day, Role::Employer, EvaluationEdit::Sign);
    }
    replies(script, Subject::Evaluation(id), &fixture.replies);
}

fn answer_of((Named(face), goes_well, is_hard, next): &AnswersFixture) -> Answers {
    Answers {
        goes_well: goes_well.clone(),
        is_hard: is_hard.clone(),
        next: next.clone(),
        ..Answers::how(*face)
    }
}

/// An adjustment as far as it came.
pub(super) fn adjustment(script: &mut Script, fixture: &AdjustmentFixture) {
    let id: AdjustmentId = script.id("adjustment", &fixture.day.to_string());
    let proposal = Proposal {
        saw: fixture.saw.clone(),
        think: fixture.think.clone(),
        lever: fixture.lever.0,
        change: fixture.change.clone(),
        check_on: script.days.working(fixture.check),
    };
    let mut edit = |day: Day, by: Role, edit| script.say(day, by, Edit::Adjustment(At(id, edit)));
    edit(fixture.day, fixture.by.0, AdjustmentEdit::Propose(proposal));
    if let Some(Named(cause)) = fixture.cause {
        let day = fixture.decided.as_ref().map_or(fixture.day, |(day, _)| *day);
        edit(day, Role::Coach, AdjustmentEdit::Set(AdjustmentField::Cause(Some(cause))));
    }
    if let Some((day, Named(verdict))) = &fixture.decided {
        edit(*day, Role::Coach, AdjustmentEdit::Decide(*verdict));
    }
    if let Some((day, Named(helped), learned)) = &fixture.helped {
        let review = Review { helped: *helped, learned: learned.clone() };
        edit(*day, Role::Coach, AdjustmentEdit::Review(review));
    }
    replies(script, Subject::Adjustment(id), &fixture.replies);
}

/// An appointment, and whether the candidate could come.
pub(super) fn appointment(script: &mut Script, fixture: &AppointmentFixture) {
    let id: AppointmentId = script.id("appointment", &format!("{}/{}", fixture.on, fixture.title));
    let plan = Plan {
        title: fixture.title.clone(),
        when: script.when(fixture.on, fixture.time),
        place: fixture.place.clone(),
        invited: fixture.invited.0,
    };
    let edit = AppointmentEdit::Plan(plan);
    script.say(fixture.planned, Role::Coach, Edit::Appointment(At(id, edit)));
    if let Some((day, reason)) = &fixture.cannot {
        let edit =
            AppointmentEdit::Set(AppointmentField::Answer(Answer::CannotCome(reason.clone())));
        script.say(*day, Role::Candidate, Edit::Appointment(At(id, edit)));
    }
}

/// What it is counted under.
pub(super) fn labels(script: &mut Script, day: Day, fixture: &LabelsFixture) {
    let labels = NewLabels {
        source: fixture.source.map(|it| it.0),
        motive: fixture.motive.map(|it| it.0),
        programme: fixture.programme.clone(),
    };
    script.say(day, Role::Coach, PathEdit::Labels(LabelsEdit::Put(labels)).into());
}

/// How it ended, and what was heard later.
pub(super) fn outcome(script: &mut Script, fixture: &OutcomeFixture) {
    let on = script.days.working(fixture.on);
    let outcome = Outcome { ending: fixture.ending.0, on, reason: fixture.reason.clone() };
    let edit = OutcomeEdit::Record(Some(outcome));
    script.say(fixture.on, Role::Coach, Edit::Outcome(edit));
    if fixture.why.is_some() || !fixture.factors.is_empty() {
        let reason = fixture.why.map(|Named(why)| why);
        let mut factors: Vec<_> = fixture.factors.iter().map(|Named(factor)| *factor).collect();
        // In the order of the list.
        factors.sort_unstable();
        let ground = GroundEdit::Say(NewGround { reason, factors });
        script.say(fixture.on, Role::Coach, PathEdit::Ground(ground).into());
    }
    for (Named(after), Named(lasting)) in &fixture.after {
        let later = match after {
            After::ThreeMonths => 91,
            After::SixMonths => 183,
            After::TwelveMonths => 365,
        };
        let edit = OutcomeEdit::FollowUp(*after, *lasting);
        script.say(fixture.on + later, Role::Coach, Edit::Outcome(edit));
    }
}
