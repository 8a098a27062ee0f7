//! What is new about a record: a picture, what it is called, and its own words. Knows no reader.

use shared::record::comment::Subject;
use shared::record::{LaterNews, LaterRecordId, RecordId, Traject};
use shared::role::Role;
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases;

/// A record, as news tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh {
    pub icon: Icon,
    pub label: String,
    /// What people wrote, or what it is called; may be empty.
    pub words: String,
}

/// What there is to read of a record; nothing of one that is not there, or of which no news is told.
pub fn fresh(w: Messages, reader: Role, traject: &Traject, record: RecordId) -> Option<Fresh> {
    let goal = |id| traject.goals.get(&id).map(|it| it.skill.get().clone());
    let (icon, label, words) = match record {
        RecordId::Step(id) => {
            (Icon::Steps, w.a_new_step(), traject.steps.get(&id)?.title.get().clone())
        }
        RecordId::Goal(id) => (Icon::Learn, w.a_new_goal(), goal(id)?),
        RecordId::Rating(id) => {
            let goal = goal(traject.ratings.get(&id)?.what.goal)?;
            (Icon::Eye, w.a_new_rating(), goal)
        }
        RecordId::CheckIn(id) => {
            let it = &traject.check_ins.get(&id)?.what;
            // A line for the candidate stands on their first screen by itself.
            let (icon, face) = phrases::face(w, it.face?);
            (icon, w.a_new_check_in(), own_or(&it.line, face))
        }
        RecordId::Feedback(id) => {
            (Icon::Star, w.a_new_feedback(), traject.feedback.get(&id)?.what.line.clone())
        }
        RecordId::WorkSample(id) => {
            let task = traject.work_samples.get(&id)?.what.task;
            let name = traject.main_tasks.get(&task).map(|it| it.name.get().clone());
            (Icon::Work, w.a_new_sample(), name.unwrap_or_default())
        }
        RecordId::Evaluation(id) => {
            let it = traject.evaluations.get(&id)?;
            let label = phrases::evaluation_name(w, reader, traject, id);
            let words = own_or(it.conclusion.get(), "");
            return Some(Fresh { icon: Icon::Talk, label, words });
        }
        RecordId::Adjustment(id) => {
            (Icon::Turn, w.a_new_adjustment(), traject.adjustments.get(&id)?.change.get().clone())
        }
        RecordId::Appointment(id) => {
            let it = traject.appointments.get(&id)?;
            (Icon::Calendar, w.a_new_appointment(), it.plan.get().title.clone())
        }
        RecordId::Point(id) => {
            let it = traject.points.get(&id)?;
            (Icon::Talk, phrases::purpose(w, it.purpose), own_or(it.answer.get(), it.text.get()))
        }
        RecordId::Comment(id) => {
            let text = &traject.comments.get(&id)?.what.text;
            (Icon::Talk, w.a_new_comment(), own_or(text, w.a_comment_settled()))
        }
        RecordId::Outline(())
        | RecordId::Member(_)
        | RecordId::Placement(_)
        | RecordId::MainTask(_)
        | RecordId::Outcome(())
        | RecordId::Preferences(()) => return None,
        RecordId::Later(id) => return fresh_later(w, traject, id),
    };
    Some(Fresh { icon, label: label.to_owned(), words })
}

/// The same of a record of a volume that came later.
fn fresh_later(w: Messages, traject: &Traject, id: LaterRecordId) -> Option<Fresh> {
    let (icon, label, words) = match traject.later_news(id)? {
        LaterNews::Agreement => (Icon::Sign, w.a_new_agreement(), String::new()),
        LaterNews::Objection(words) => (Icon::Turn, w.a_agreement_objected(), words),
        LaterNews::Message(words) => (Icon::Talk, w.a_new_message(), words),
        LaterNews::Absence(days) => (Icon::Calendar, w.a_new_absence(), phrases::period(w, days)),
        LaterNews::Hours(day) => (Icon::Check, w.a_new_hours(), w.full_day(day)),
        LaterNews::FlowOn(day) => (Icon::Forward, w.a_new_flow_on(), w.full_day(day)),
        LaterNews::Introduction(title) => (Icon::Talk, w.a_new_introduction(), title),
        LaterNews::Suggestion(words) => (Icon::Star, w.a_new_idea(), words),
        LaterNews::SuggestionAnswer(words) => (Icon::Star, w.a_new_idea_answer(), words),
    };
    Some(Fresh { icon, label: label.to_owned(), words })
}

fn own_or(own: &str, or: &str) -> String {
    if own.trim().is_empty() { or } else { own }.to_owned()
}

/// The record that a comment is about.
pub fn subject_record(subject: Subject) -> RecordId {
    match subject {
        Subject::Step(id) => RecordId::Step(id),
        Subject::Goal(id) => RecordId::Goal(id),
        Subject::CheckIn(id) => RecordId::CheckIn(id),
        Subject::Feedback(id) => RecordId::Feedback(id),
        Subject::WorkSample(id) => RecordId::WorkSample(id),
        Subject::Evaluation(id) => RecordId::Evaluation(id),
        Subject::Adjustment(id) => RecordId::Adjustment(id),
        Subject::Appointment(id) => RecordId::Appointment(id),
    }
}
