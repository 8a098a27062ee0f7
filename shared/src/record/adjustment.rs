//! Adjustments: trial and error made visible. What we saw, what we think, what we change, and later: did it help?

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Permission, Role};
use crate::traject::Traject;
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

/// What someone proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub saw: String,
    pub think: String,
    pub lever: Lever,
    pub change: String,
    pub check_on: NaiveDate,
}

wire::record!(Proposal { saw, think, lever, change, check_on });

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub helped: Helped,
    pub learned: String,
}

wire::record!(Review { helped, learned });

/// An adjustment: proposed, then decided, then reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    pub saw: Register<String>,
    pub think: Register<String>,
    pub lever: Register<Lever>,
    pub change: Register<String>,
    pub check_on: Register<NaiveDate>,
    pub verdict: Option<(Verdict, Stamp)>,
    pub review: Option<(Review, Stamp)>,
    pub hidden: Register<bool>,
    pub by: Stamp,
}

/// An edit of an adjustment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AdjustmentEdit {
    Propose(Proposal),
    Saw(String),
    Think(String),
    Lever(Lever),
    Change(String),
    CheckOn(NaiveDate),
    /// Guarded: once.
    Decide(Verdict),
    /// Guarded: until it is reviewed.
    Undecide,
    /// Guarded: once, after it was decided to try it.
    Review(Review),
    /// Guarded: after it was reviewed.
    Unreview,
    Hide(bool),
}

wire::choice!(AdjustmentEdit {
    "propose" => Propose(it),
    "saw" => Saw(it),
    "think" => Think(it),
    "lever" => Lever(it),
    "change" => Change(it),
    "check_on" => CheckOn(it),
    "decide" => Decide(it),
    "undecide" => Undecide,
    "review" => Review(it),
    "unreview" => Unreview,
    "hide" => Hide(it),
});

impl Adjustment {
    /// Whether its check date has come and nobody has said if it helped.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        let is_tried = matches!(self.verdict, Some((Verdict::WeTryIt, _)));
        is_tried && self.review.is_none() && !self.hidden.get() && *self.check_on.get() <= today
    }

    fn propose(proposal: &Proposal, by: Stamp) -> Self {
        Self {
            saw: Register::new(proposal.saw.clone(), by),
            think: Register::new(proposal.think.clone(), by),
            lever: Register::new(proposal.lever, by),
            change: Register::new(proposal.change.clone(), by),
            check_on: Register::new(proposal.check_on, by),
            verdict: None,
            review: None,
            hidden: Register::new(false, by),
            by,
        }
    }

    fn check(&self, edit: &AdjustmentEdit, role: Role) -> Result<(), Refusal> {
        let (is_decided, is_reviewed) = (self.verdict.is_some(), self.review.is_some());
        let is_tried = matches!(self.verdict, Some((Verdict::WeTryIt, _)));
        match edit {
            AdjustmentEdit::Propose(_) => Err(Refusal::AlreadyThere),
            AdjustmentEdit::Unreview => {
                if is_reviewed {
                    Ok(())
                } else {
                    Err(Refusal::NotFound)
                }
            }
            _ if is_reviewed => Err(Refusal::AlreadyReviewed),
            AdjustmentEdit::Decide(_) => {
                if is_decided {
                    Err(Refusal::AlreadyDecided)
                } else {
                    Ok(())
                }
            }
            AdjustmentEdit::Undecide => {
                if is_decided {
                    Ok(())
                } else {
                    Err(Refusal::NotDecided)
                }
            }
            AdjustmentEdit::Review(_) => {
                if is_tried {
                    Ok(())
                } else {
                    Err(Refusal::NotDecided)
                }
            }
            AdjustmentEdit::Saw(_)
            | AdjustmentEdit::Think(_)
            | AdjustmentEdit::Lever(_)
            | AdjustmentEdit::Change(_)
            | AdjustmentEdit::CheckOn(_)
            | AdjustmentEdit::Hide(_) => {
                let is_settled = is_decided && role != Role::Coach;
                if is_settled { Err(Refusal::AlreadyDecided) } else { Ok(()) }
            }
        }
    }

    fn apply(&mut self, edit: &AdjustmentEdit, by: Stamp) {
        match edit {
            AdjustmentEdit::Propose(_) => {}
            AdjustmentEdit::Saw(text) => self.saw.set(text.clone(), by),
            AdjustmentEdit::Think(text) => self.think.set(text.clone(), by),
            AdjustmentEdit::Lever(lever) => self.lever.set(*lever, by),
            AdjustmentEdit::Change(text) => self.change.set(text.clone(), by),
            AdjustmentEdit::CheckOn(date) => self.check_on.set(*date, by),
            AdjustmentEdit::Decide(verdict) => self.verdict = Some((*verdict, by)),
            AdjustmentEdit::Undecide => self.verdict = None,
            AdjustmentEdit::Review(review) => self.review = Some((review.clone(), by)),
            AdjustmentEdit::Unreview => self.review = None,
            AdjustmentEdit::Hide(hide) => self.hidden.set(*hide, by),
        }
    }
}

impl Rule for At<AdjustmentId, AdjustmentEdit> {
    fn permission(&self, traject: &Traject, author: PersonId) -> Permission {
        let is_own = traject.adjustments.get(&self.0).is_some_and(|it| it.by.author == author);
        match &self.1 {
            AdjustmentEdit::Propose(_) => Permission::ProposeAdjustment,
            AdjustmentEdit::Decide(_)
            | AdjustmentEdit::Undecide
            | AdjustmentEdit::Review(_)
            | AdjustmentEdit::Unreview => Permission::DecideAdjustment,
            AdjustmentEdit::Saw(_)
            | AdjustmentEdit::Think(_)
            | AdjustmentEdit::Lever(_)
            | AdjustmentEdit::Change(_)
            | AdjustmentEdit::CheckOn(_)
            | AdjustmentEdit::Hide(_) => {
                if is_own {
                    Permission::ChangeAdjustment
                } else {
                    Permission::DecideAdjustment
                }
            }
        }
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            AdjustmentEdit::Propose(proposal) => vec![
                Text::Messages(&proposal.saw),
                Text::Note(&proposal.think),
                Text::Messages(&proposal.change),
            ],
            AdjustmentEdit::Saw(text) | AdjustmentEdit::Change(text) => vec![Text::Messages(text)],
            AdjustmentEdit::Think(text) => vec![Text::Note(text)],
            AdjustmentEdit::Review(review) => vec![Text::Note(&review.learned)],
            AdjustmentEdit::Lever(_)
            | AdjustmentEdit::CheckOn(_)
            | AdjustmentEdit::Decide(_)
            | AdjustmentEdit::Undecide
            | AdjustmentEdit::Unreview
            | AdjustmentEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, role: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        match (edit, traject.adjustments.get(id)) {
            (AdjustmentEdit::Propose(_), None) => Ok(()),
            (_, None) => Err(Refusal::NotFound),
            (_, Some(adjustment)) => adjustment.check(edit, role),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let Self(id, edit) = self;
        let adjustments = &mut traject.records_mut().adjustments;
        if let AdjustmentEdit::Propose(proposal) = edit {
            adjustments.add(*id, || Adjustment::propose(proposal, by));
        }
        if let Some(adjustment) = adjustments.get_mut(id) {
            adjustment.apply(edit, by);
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let Self(id, edit) = self;
        let old = traject.adjustments.get(id);
        let back = match edit {
            AdjustmentEdit::Propose(_) => AdjustmentEdit::Hide(true),
            AdjustmentEdit::Saw(_) => AdjustmentEdit::Saw(old?.saw.get().clone()),
            AdjustmentEdit::Think(_) => AdjustmentEdit::Think(old?.think.get().clone()),
            AdjustmentEdit::Lever(_) => AdjustmentEdit::Lever(*old?.lever.get()),
            AdjustmentEdit::Change(_) => AdjustmentEdit::Change(old?.change.get().clone()),
            AdjustmentEdit::CheckOn(_) => AdjustmentEdit::CheckOn(*old?.check_on.get()),
            AdjustmentEdit::Decide(_) => AdjustmentEdit::Undecide,
            AdjustmentEdit::Undecide => AdjustmentEdit::Decide(old?.verdict?.0),
            AdjustmentEdit::Review(_) => AdjustmentEdit::Unreview,
            AdjustmentEdit::Unreview => AdjustmentEdit::Review(old?.review.clone()?.0),
            AdjustmentEdit::Hide(_) => AdjustmentEdit::Hide(*old?.hidden.get()),
        };
        Some(Edit::Adjustment(At(*id, back)))
    }
}
