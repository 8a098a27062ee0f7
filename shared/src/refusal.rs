//! Every reason a change is declined, as data. The words for it belong to the screens, in the reader's language.

use crate::role::Permission;
use crate::wire;

/// Why a change was declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The author is no member of this traject.
    #[error("not a member")]
    NotAMember,
    /// The author's role does not hold this permission.
    #[error("not allowed: {0:?}")]
    NotAllowed(Permission),
    /// The change names another person as its author, or a device of another person.
    #[error("someone else's name")]
    NotYours,
    /// What the change is about is not there (or not to be seen).
    #[error("not found")]
    NotFound,
    /// It is there already.
    #[error("already there")]
    AlreadyThere,
    /// A text that must have words has none.
    #[error("empty text")]
    EmptyText,
    /// A text is too long.
    #[error("text over {chars_max} characters")]
    TextTooLong { chars_max: u32 },
    /// The whole edit is too large.
    #[error("edit over {bytes_max} bytes")]
    EditTooLarge { bytes_max: u32 },
    /// Of a day or a time only a part was filled in. Whoever fills it in is told; it is sent to nobody.
    #[error("half filled in")]
    HalfFilled,
    /// A number or a list is out of its range.
    #[error("out of range")]
    OutOfRange,
    /// What stands there is no telephone number.
    #[error("no telephone number")]
    NotAPhoneNumber,
    /// The last day lies before the first.
    #[error("ends before it starts")]
    EndsBeforeStart,
    /// The phase has moved on in the meantime.
    #[error("the phase has moved")]
    PhaseMoved,
    /// Something must be settled before the next phase.
    #[error("not settled: {0:?}")]
    NotSettled(Unsettled),
    /// A traject has one candidate.
    #[error("there is a candidate already")]
    CandidateTaken,
    /// A traject keeps at least one coach.
    #[error("the last coach stays")]
    LastCoach,
    /// Own answers were handed in already.
    #[error("already submitted")]
    AlreadySubmitted,
    /// Somebody has answered, so that who is asked stands.
    #[error("somebody has answered")]
    AlreadyAnswered,
    /// The author's party is not asked at this talk.
    #[error("not asked")]
    NotAsked,
    /// Not all answers are in, or the conclusion is missing.
    #[error("not ready to sign")]
    NotReadyToSign,
    /// Someone signed already, so the text stands.
    #[error("already signed")]
    AlreadySigned,
    /// The adjustment was decided already.
    #[error("already decided")]
    AlreadyDecided,
    /// The adjustment waits for a decision.
    #[error("not decided yet")]
    NotDecided,
    /// The adjustment was reviewed already.
    #[error("already reviewed")]
    AlreadyReviewed,
    /// The words that were signed, confirmed or agreed to are not those that stand now.
    #[error("the words have changed")]
    WordsChanged,
    /// It belongs to a log of another kind.
    #[error("a log of another kind")]
    WrongLog,
    /// The log holds as much as it may, or as much as it may of one person.
    #[error("the log is full")]
    LogFull,
    /// The author brought as much today as one person may on a day.
    #[error("enough for today")]
    DayFull,
    /// As many people as may be are named here.
    #[error("too many people")]
    MembersFull,
    /// All who take part would read what is of one part of the job alone.
    #[error("of one part alone")]
    OfOnePart,
    /// A reason of a newer version of Opstap.
    #[error("a reason this version does not know")]
    Unknown,
}

wire::choice!(Refusal {
    "not_a_member" => NotAMember,
    "not_allowed" => NotAllowed(it),
    "not_yours" => NotYours,
    "not_found" => NotFound,
    "already_there" => AlreadyThere,
    "empty_text" => EmptyText,
    "text_too_long" => TextTooLong { chars_max, .. },
    "edit_too_large" => EditTooLarge { bytes_max, .. },
    "half_filled" => HalfFilled,
    "out_of_range" => OutOfRange,
    "not_a_phone_number" => NotAPhoneNumber,
    "ends_before_start" => EndsBeforeStart,
    "phase_moved" => PhaseMoved,
    "not_settled" => NotSettled(it),
    "candidate_taken" => CandidateTaken,
    "last_coach" => LastCoach,
    "already_submitted" => AlreadySubmitted,
    "already_answered" => AlreadyAnswered,
    "not_asked" => NotAsked,
    "not_ready_to_sign" => NotReadyToSign,
    "already_signed" => AlreadySigned,
    "already_decided" => AlreadyDecided,
    "not_decided" => NotDecided,
    "already_reviewed" => AlreadyReviewed,
    "words_changed" => WordsChanged,
    "wrong_log" => WrongLog,
    "log_full" => LogFull,
    "day_full" => DayFull,
    "members_full" => MembersFull,
    "of_one_part" => OfOnePart,
    "unknown" => Unknown,
    // A reason of a newer version may bring data of its own: it must not make the whole reply unreadable.
    _ => Unknown,
});

/// What a phase still lacks before the next may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsettled {
    Candidate,
    Employer,
    Goal,
    Step,
    Placement,
}

wire::string_enum!(Unsettled {
    Candidate = "candidate",
    Employer = "employer",
    Goal = "goal",
    Step = "step",
    Placement = "placement",
});
