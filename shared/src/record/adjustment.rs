//! Adjustments: trial and error made visible. What we saw, what we think, what we change, and later: did it help?

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::Subject;
use crate::record::fields::{Asked, FieldRule, Texts, fields};
use crate::record::rule::Text;
use crate::record::words::Words;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::time::is_sensible;
use crate::wire;

/// An adjustment.
pub type AdjustmentId = Id<Adjustment>;

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lever {
    Task,
    Pace,
    Guidance,
    Place,
    Hours,
    Goal,
    Other,
}

wire::string_enum!(Lever {
    Task = "task",
    Pace = "pace",
    Guidance = "guidance",
    Place = "place",
    Hours = "hours",
    Goal = "goal",
    Other = "other",
});

impl Lever {
    /// All, in the order of the screen.
    pub const ALL: [Self; 7] =
        [Self::Task, Self::Pace, Self::Guidance, Self::Place, Self::Hours, Self::Goal, Self::Other];
}

/// Why it was needed, from a list so that it can be counted. Each is of the work and what is around it, and none is of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    WorkDidNotFit,
    WentTooFast,
    NotExplained,
    Language,
    Team,
    TravelOrHours,
    Confidence,
    NotArranged,
    Other,
}

wire::string_enum!(Cause {
    WorkDidNotFit = "work_did_not_fit",
    WentTooFast = "went_too_fast",
    NotExplained = "not_explained",
    Language = "language",
    Team = "team",
    TravelOrHours = "travel_or_hours",
    Confidence = "confidence",
    NotArranged = "not_arranged",
    Other = "other",
});

impl Cause {
    /// All, in the order of the screen.
    pub const ALL: [Self; 9] = [
        Self::WorkDidNotFit,
        Self::WentTooFast,
        Self::NotExplained,
        Self::Language,
        Self::Team,
        Self::TravelOrHours,
        Self::Confidence,
        Self::NotArranged,
        Self::Other,
    ];
}

/// What the coach decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    WeTryIt,
    NotNow,
}

wire::string_enum!(Verdict { WeTryIt = "we_try_it", NotNow = "not_now" });

/// Whether it helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Helped {
    Yes,
    Partly,
    No,
}

wire::string_enum!(Helped { Yes = "yes", Partly = "partly", No = "no" });

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub helped: Helped,
    pub learned: String,
}

wire::record!(Review { helped, learned });

fields! {
    /// An adjustment: proposed, then decided, then reviewed.
    Adjustment, AdjustmentField, AdjustmentEdit {
        begin "propose" => Propose as new, by;
        Proposal {
            saw: String [Messages] => Saw,
            think: String [Note] => Think,
            lever: Lever => Lever,
            change: String [Messages] => Change,
            check_on: NaiveDate => CheckOn,
        }
        later LaterAdjustment {
            /// What it belongs to, where it is shown, too. Said by an edit of its own: a phone that does not know it yet
            /// reads the proposal all the same.
            about: Option<Subject> => About = None,
            /// Why it was needed; said by an edit of its own as well.
            cause: Option<Cause> => Cause = None,
        }
        kept {
            verdict: Option<(Verdict, Stamp)> = None,
            review: Option<(Review, Stamp)> = None,
        }
        switches { "hide" => Hide(hidden = false) }
        moves {
            /// Guarded: once.
            "decide" => Decide(verdict: Verdict),
            /// Guarded: until it is reviewed.
            "undecide" => Undecide,
            /// Guarded: once, after it was decided to try it.
            "review" => Review(review: Review [Note]),
            /// Guarded: after it was reviewed.
            "unreview" => Unreview,
        }
    }
}

impl Texts for Review {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        vec![rule(&self.learned)]
    }
}

impl Adjustment {
    /// Whether it stands, and belongs to this.
    pub fn is_about(&self, about: Subject) -> bool {
        !self.hidden.get() && *self.about.get() == Some(about)
    }

    /// Whether something is still to be said of it: a verdict, or whether it helped.
    pub fn is_open(&self) -> bool {
        let is_declined = matches!(self.verdict, Some((Verdict::NotNow, _)));
        !self.hidden.get() && self.review.is_none() && !is_declined
    }

    /// Whether its check date has come and nobody has said if it helped.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        let is_tried = matches!(self.verdict, Some((Verdict::WeTryIt, _)));
        is_tried && self.review.is_none() && !self.hidden.get() && *self.check_on.get() <= today
    }
}

impl FieldRule for Adjustment {
    fn permission(edit: &AdjustmentEdit, it: Option<&Self>, author: PersonId) -> Permission {
        let is_own = it.is_some_and(|it| it.by.author == author);
        match edit {
            AdjustmentEdit::Propose(_) => Permission::ProposeAdjustment,
            AdjustmentEdit::Set(_) | AdjustmentEdit::Hide(_) if is_own => {
                Permission::ChangeAdjustment
            }
            AdjustmentEdit::Set(_)
            | AdjustmentEdit::Hide(_)
            | AdjustmentEdit::Decide(_)
            | AdjustmentEdit::Undecide
            | AdjustmentEdit::Review(_)
            | AdjustmentEdit::Unreview => Permission::DecideAdjustment,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &AdjustmentEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn is_promise(edit: &AdjustmentEdit) -> bool {
        matches!(edit, AdjustmentEdit::Decide(_))
    }

    /// What is decided about. What it belongs to and what it is counted under are no part of that.
    fn words(&self) -> Words {
        let words = Words::default().field(&self.saw).field(&self.think).field(&self.lever);
        words.field(&self.change).field(&self.check_on)
    }

    fn is_news(edit: &AdjustmentEdit, adjustment: &Self) -> bool {
        let tells = match edit {
            AdjustmentEdit::Hide(_) | AdjustmentEdit::Undecide | AdjustmentEdit::Unreview => false,
            AdjustmentEdit::Propose(_)
            | AdjustmentEdit::Set(_)
            | AdjustmentEdit::Decide(_)
            | AdjustmentEdit::Review(_) => true,
        };
        tells && !adjustment.hidden.get()
    }

    fn has_sensible_days(edit: &AdjustmentEdit) -> bool {
        match edit {
            AdjustmentEdit::Propose(Proposal { check_on, .. })
            | AdjustmentEdit::Set(AdjustmentField::CheckOn(check_on)) => is_sensible(*check_on),
            AdjustmentEdit::Set(_)
            | AdjustmentEdit::Decide(_)
            | AdjustmentEdit::Undecide
            | AdjustmentEdit::Review(_)
            | AdjustmentEdit::Unreview
            | AdjustmentEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let Some(record) = it.record else { return Ok(()) };
        // Everyone reads an adjustment: it names nothing that one of them may not see.
        if let AdjustmentEdit::Set(AdjustmentField::About(Some(about))) = it.edit
            && about.audience(it.log) != Some(Audience::Members)
        {
            return Err(Refusal::NotFound);
        }
        let (is_decided, is_reviewed) = (record.verdict.is_some(), record.review.is_some());
        let is_tried = matches!(record.verdict, Some((Verdict::WeTryIt, _)));
        let only_if = |is_so, refusal| if is_so { Ok(()) } else { Err(refusal) };
        match it.edit {
            AdjustmentEdit::Unreview => only_if(is_reviewed, Refusal::NotFound),
            _ if is_reviewed => Err(Refusal::AlreadyReviewed),
            AdjustmentEdit::Decide(_) => only_if(!is_decided, Refusal::AlreadyDecided),
            AdjustmentEdit::Undecide => only_if(is_decided, Refusal::NotDecided),
            AdjustmentEdit::Review(_) => only_if(is_tried, Refusal::NotDecided),
            AdjustmentEdit::Propose(_) | AdjustmentEdit::Set(_) | AdjustmentEdit::Hide(_) => {
                let is_settled = is_decided && it.role != Role::Coach;
                only_if(!is_settled, Refusal::AlreadyDecided)
            }
        }
    }

    fn apply_move(&mut self, edit: &AdjustmentEdit, _: Role, by: Stamp) {
        match edit {
            AdjustmentEdit::Decide(verdict) => self.verdict = Some((*verdict, by)),
            AdjustmentEdit::Undecide => self.verdict = None,
            AdjustmentEdit::Review(review) => self.review = Some((review.clone(), by)),
            AdjustmentEdit::Unreview => self.review = None,
            AdjustmentEdit::Propose(_) | AdjustmentEdit::Set(_) | AdjustmentEdit::Hide(_) => {}
        }
    }

    fn inverse_of_move(&self, edit: &AdjustmentEdit) -> Option<AdjustmentEdit> {
        match edit {
            AdjustmentEdit::Decide(_) => Some(AdjustmentEdit::Undecide),
            AdjustmentEdit::Undecide => Some(AdjustmentEdit::Decide(self.verdict?.0)),
            AdjustmentEdit::Review(_) => Some(AdjustmentEdit::Unreview),
            AdjustmentEdit::Unreview => Some(AdjustmentEdit::Review(self.review.clone()?.0)),
            AdjustmentEdit::Propose(_) | AdjustmentEdit::Set(_) | AdjustmentEdit::Hide(_) => None,
        }
    }
}
