//! Why something was declined, in the reader's words.

use shared::refusal::{Refusal, Unsettled};
use shared::text::Messages;

/// The sentence for a refusal.
pub fn refusal(w: Messages, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotAMember => w.a_refused_not_a_member(),
        Refusal::NotAllowed(_) => w.a_refused_not_allowed(),
        Refusal::NotYours => w.a_refused_not_yours(),
        Refusal::NotFound => w.a_refused_not_found(),
        Refusal::AlreadyThere => w.a_refused_already_there(),
        Refusal::EmptyText => w.a_refused_empty_text(),
        Refusal::TextTooLong { chars_max } => return w.a_refused_text_too_long(chars_max),
        Refusal::EditTooLarge { .. } => w.a_refused_edit_too_large(),
        Refusal::HalfFilled => w.a_refused_half_filled(),
        Refusal::OutOfRange => w.a_refused_out_of_range(),
        Refusal::NotAPhoneNumber => w.a_refused_not_a_phone_number(),
        Refusal::EndsBeforeStart => w.a_refused_ends_before_start(),
        Refusal::PhaseMoved => w.a_refused_phase_moved(),
        Refusal::NotSettled(Unsettled::Candidate) => w.a_refused_not_settled_candidate(),
        Refusal::NotSettled(Unsettled::Employer) => w.a_refused_not_settled_employer(),
        Refusal::NotSettled(Unsettled::Goal) => w.a_refused_not_settled_goal(),
        Refusal::NotSettled(Unsettled::Step) => w.a_refused_not_settled_step(),
        Refusal::NotSettled(Unsettled::Placement) => w.a_refused_not_settled_placement(),
        Refusal::CandidateTaken => w.a_refused_candidate_taken(),
        Refusal::LastCoach => w.a_refused_last_coach(),
        Refusal::AlreadySubmitted => w.a_refused_already_submitted(),
        Refusal::AlreadyAnswered => w.a_refused_already_answered(),
        Refusal::NotAsked => w.a_refused_not_asked(),
        Refusal::NotReadyToSign => w.a_refused_not_ready_to_sign(),
        Refusal::AlreadySigned => w.a_refused_already_signed(),
        Refusal::AlreadyDecided => w.a_refused_already_decided(),
        Refusal::NotDecided => w.a_refused_not_decided(),
        Refusal::AlreadyReviewed => w.a_refused_already_reviewed(),
        Refusal::WordsChanged => w.a_refused_words_changed(),
        Refusal::WrongLog => w.a_refused_wrong_log(),
        Refusal::LogFull => w.a_refused_log_full(),
        Refusal::DayFull => w.a_refused_day_full(),
        Refusal::MembersFull => w.a_refused_members_full(),
        Refusal::OfOnePart => w.a_refused_of_one_part(),
        Refusal::Unknown => w.a_refused_unknown(),
    }
    .to_owned()
}
