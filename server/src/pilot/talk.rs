//! What people said to each other, as changes: views, check-ins, feedback, evaluations, adjustments, appointments,
//! answers, and how it ended. Knows no plan.

use shared::record::adjustment::{AdjustmentEdit, AdjustmentId, Proposal, Review};
use shared::record::appointment::{Answer, AppointmentEdit, AppointmentId, Plan};
use shared::record::check_in::{CheckIn, CheckInId};
use shared::record::comment::{Comment, Subject};
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationId};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, FeedbackId};
use shared::record::goal::GoalId;
use shared::record::outcome::{After, Outcome, OutcomeEdit};
use shared::record::placement::PlacementId;
use shared::record::rating::Rating;
use shared::record::{At, Edit};
use shared::role::Role;

use super::named::Named;
use super::said::{
    AdjustmentTale, AnswersTale, AppointmentTale, CheckInTale, EvaluationTale, FeedbackTale,
    OutcomeTale, Reply,
};
use super::script::Script;
use super::tale::{Day, GoalTale};

/// How the three saw a goal.
pub(super) fn views(script: &mut Script, goal: GoalId, tale: &GoalTale) {
    for (day, candidate, coach, employer) in &tale.views {
        let views =
            [(Role::Candidate, candidate), (Role::Coach, coach), (Role::Employer, employer)];
        for (by, level) in views {
            let id = script.id("rating", &format!("{}/{day}/{by:?}", tale.skill));
            let rating = Rating { goal, level: level.0 };
            script.say(*day, by, Edit::Rating(At(id, FactEdit::Give(rating))));
        }
    }
}

/// What was said in answer.
pub(super) fn replies(script: &mut Script, about: Subject, replies: &[Reply]) {
    for (index, (Named(by), day, text)) in replies.iter().enumerate() {
        let id = script.id("comment", &format!("{about:?}/{index}"));
        let comment = Comment { about, text: text.clone() };
        script.say(*day, *by, Edit::Comment(At(id, FactEdit::Give(comment))));
    }
}

/// A check-in with its answers.
pub(super) fn check_in(script: &mut Script, tale: &CheckInTale) {
    let id: CheckInId = script.id("check-in", &format!("{}/{:?}", tale.day, tale.by.0));
    let check_in = CheckIn {
        face: tale.face.0,
        topics: tale.about.iter().map(|topic| topic.0).collect(),
        line: tale.line.clone(),
        readers: tale.readers.0,
    };
    script.say(tale.day, tale.by.0, Edit::CheckIn(At(id, FactEdit::Give(check_in))));
    replies(script, Subject::CheckIn(id), &tale.replies);
}

/// Feedback with its answers.
pub(super) fn feedback(script: &mut Script, tale: &FeedbackTale, placement: Option<PlacementId>) {
    let id: FeedbackId = script.id("feedback", &tale.day.to_string());
    let feedback = Feedback {
        placement,
        pace: tale.pace.0,
        quality: tale.quality.0,
        independence: tale.alone.0,
        on_time: tale.on_time.map(|score| score.0),
        safety: tale.safety.map(|score| score.0),
        line: tale.line.clone(),
    };
    script.say(tale.day, Role::Employer, Edit::Feedback(At(id, FactEdit::Give(feedback))));
    replies(script, Subject::Feedback(id), &tale.replies);
}

/// An evaluation as far as it came.
pub(super) fn evaluation(script: &mut Script, tale: &EvaluationTale) {
    let id: EvaluationId = script.id("evaluation", &tale.on.to_string());
    let when = script.when(tale.on, tale.time);
    let mut edit = |day: Day, by: Role, edit| script.say(day, by, Edit::Evaluation(At(id, edit)));
    edit(tale.planned, Role::Coach, EvaluationEdit::Plan(when));
    let answered = tale.answered.unwrap_or(tale.on - 1);
    let answers = [
        (Role::Candidate, &tale.candidate),
        (Role::Employer, &tale.employer),
        (Role::Coach, &tale.coach),
    ];
    for (by, answer) in answers {
        if let Some(answer) = answer {
            edit(answered, by, EvaluationEdit::Submit(answer_of(answer)));
        }
    }
    if let Some(conclusion) = &tale.conclusion {
        edit(tale.on, Role::Coach, EvaluationEdit::Conclude(conclusion.clone()));
    }
    if let Some(day) = tale.signed {
        edit(tale.on, Role::Coach, EvaluationEdit::Sign);
        edit(tale.on, Role::Candidate, EvaluationEdit::Sign);
        edit(day, Role::Employer, EvaluationEdit::Sign);
    }
    replies(script, Subject::Evaluation(id), &tale.replies);
}

fn answer_of((Named(face), goes_well, is_hard, next): &AnswersTale) -> Answers {
    Answers {
        face: *face,
        goes_well: goes_well.clone(),
        is_hard: is_hard.clone(),
        next: next.clone(),
    }
}

/// An adjustment as far as it came.
pub(super) fn adjustment(script: &mut Script, tale: &AdjustmentTale) {
    let id: AdjustmentId = script.id("adjustment", &tale.day.to_string());
    let proposal = Proposal {
        saw: tale.saw.clone(),
        think: tale.think.clone(),
        lever: tale.lever.0,
        change: tale.change.clone(),
        check_on: script.days.working(tale.check),
    };
    let mut edit = |day: Day, by: Role, edit| script.say(day, by, Edit::Adjustment(At(id, edit)));
    edit(tale.day, tale.by.0, AdjustmentEdit::Propose(proposal));
    if let Some((day, Named(verdict))) = &tale.decided {
        edit(*day, Role::Coach, AdjustmentEdit::Decide(*verdict));
    }
    if let Some((day, Named(helped), learned)) = &tale.helped {
        let review = Review { helped: *helped, learned: learned.clone() };
        edit(*day, Role::Coach, AdjustmentEdit::Review(review));
    }
    replies(script, Subject::Adjustment(id), &tale.replies);
}

/// An appointment, and whether the candidate could come.
pub(super) fn appointment(script: &mut Script, tale: &AppointmentTale) {
    let id: AppointmentId = script.id("appointment", &format!("{}/{}", tale.on, tale.title));
    let plan = Plan {
        title: tale.title.clone(),
        when: script.when(tale.on, tale.time),
        place: tale.place.clone(),
        invited: tale.invited.0,
    };
    let edit = AppointmentEdit::Plan(plan);
    script.say(tale.planned, Role::Coach, Edit::Appointment(At(id, edit)));
    if let Some((day, reason)) = &tale.cannot {
        let edit = AppointmentEdit::Answer(Answer::CannotCome(reason.clone()));
        script.say(*day, Role::Candidate, Edit::Appointment(At(id, edit)));
    }
}

/// How it ended, and what was heard later.
pub(super) fn outcome(script: &mut Script, tale: &OutcomeTale) {
    let on = script.days.working(tale.on);
    let outcome = Outcome { ending: tale.ending.0, on, reason: tale.reason.clone() };
    let edit = OutcomeEdit::Record(Some(outcome));
    script.say(tale.on, Role::Coach, Edit::Outcome(edit));
    for (Named(after), Named(lasting)) in &tale.after {
        let later = match after {
            After::ThreeMonths => 91,
            After::SixMonths => 183,
            After::TwelveMonths => 365,
        };
        let edit = OutcomeEdit::FollowUp(*after, *lasting);
        script.say(tale.on + later, Role::Coach, Edit::Outcome(edit));
    }
}
