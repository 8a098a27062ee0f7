//! Facts as sentences: what someone said, chose or recorded, and taking it back. One exhaustive match per kind.

use shared::record::At;
use shared::record::check_in::{CheckIn, CheckInId};
use shared::record::comment::{Comment, CommentId};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, FeedbackId};
use shared::record::outcome::{After, Lasting, OutcomeEdit};
use shared::record::rating::{Rating, RatingId};
use shared::text::Messages;
use shared::traject::Traject;

use crate::phrases;

/// What was given, or that it was taken back or put back again.
fn told<T>(
    w: Messages,
    edit: &FactEdit<T>,
    name: &str,
    what: &str,
    give: impl FnOnce(&T) -> String,
) -> String {
    match edit {
        FactEdit::Give(fact) => give(fact),
        FactEdit::Hide(true) => w.s_history_hidden(name, what),
        FactEdit::Hide(false) => w.s_history_restored(name, what),
    }
}

pub(super) fn rating(
    w: Messages,
    traject: &Traject,
    at: &At<RatingId, FactEdit<Rating>>,
    name: &str,
) -> String {
    told(w, &at.1, name, w.s_what_rating(), |rating| {
        let goal = traject.goals.get(&rating.goal);
        let skill = goal.map_or("", |goal| goal.skill.get());
        w.s_history_goal_rated(skill, goal.map_or("", |goal| goal.sentence(rating.level)), name)
    })
}

pub(super) fn check_in(w: Messages, at: &At<CheckInId, FactEdit<CheckIn>>, name: &str) -> String {
    told(w, &at.1, name, w.s_what_check_in(), |check_in| {
        w.s_history_checked_in(phrases::face(w, check_in.face).1, name)
    })
}

pub(super) fn feedback(w: Messages, at: &At<FeedbackId, FactEdit<Feedback>>, name: &str) -> String {
    told(w, &at.1, name, w.s_what_feedback(), |_| w.s_history_feedback(name))
}

pub(super) fn comment(w: Messages, at: &At<CommentId, FactEdit<Comment>>, name: &str) -> String {
    told(w, &at.1, name, w.s_what_comment(), |comment| w.s_history_commented(name, &comment.text))
}

pub(super) fn outcome(w: Messages, edit: &OutcomeEdit, name: &str) -> String {
    match edit {
        OutcomeEdit::Record(Some(outcome)) => {
            w.s_history_outcome(name, phrases::ending(w, outcome.ending))
        }
        OutcomeEdit::Record(None) => w.s_history_hidden(name, w.s_what_outcome()),
        OutcomeEdit::FollowUp(after, lasting) => {
            let months = w.s_outcome_follow_up(match after {
                After::ThreeMonths => 3,
                After::SixMonths => 6,
                After::TwelveMonths => 12,
            });
            let lasting = match lasting {
                Lasting::Still => w.a_yes(),
                Lasting::NoLonger => w.a_no(),
            };
            w.s_history_outcome(name, &[&months, ": ", lasting].concat())
        }
    }
}
