//! How far something is, in the reader's words, with its tone. Knows no screen.

use chrono::NaiveDate;
use shared::record::adjustment::{Adjustment, Helped, Verdict};
use shared::record::evaluation::Stage;
use shared::text::Messages;

use crate::parts::Tone;

/// How far an evaluation is.
pub fn stage_phrase(w: Messages, stage: Stage) -> &'static str {
    match stage {
        Stage::Draft => w.a_evaluation_draft(),
        Stage::Submitted => w.a_evaluation_submitted(),
        Stage::Signed => w.a_evaluation_signed(),
    }
}

/// How far an adjustment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Tried, and the day to look has come.
    Due,
    Proposed,
    Running,
    Reviewed,
    Declined,
}

impl Progress {
    /// In the order of the screen: what asks for something first.
    pub const ALL: [Self; 5] =
        [Self::Due, Self::Proposed, Self::Running, Self::Reviewed, Self::Declined];

    /// Of an adjustment, today.
    pub fn of(adjustment: &Adjustment, today: NaiveDate) -> Self {
        match (&adjustment.verdict, &adjustment.review) {
            (_, Some(_)) => Self::Reviewed,
            (Some((Verdict::NotNow, _)), None) => Self::Declined,
            (Some((Verdict::WeTryIt, _)), None) if adjustment.is_due(today) => Self::Due,
            (Some((Verdict::WeTryIt, _)), None) => Self::Running,
            (None, None) => Self::Proposed,
        }
    }

    /// In words everyone understands.
    pub fn phrase(self, w: Messages) -> &'static str {
        match self {
            Self::Due => w.a_adjustment_due(),
            Self::Proposed => w.a_adjustment_proposed(),
            Self::Running => w.a_adjustment_running(),
            Self::Reviewed => w.a_adjustment_reviewed(),
            Self::Declined => w.a_adjustment_declined(),
        }
    }

    /// How it feels.
    pub fn tone(self) -> Tone {
        match self {
            Self::Due | Self::Proposed => Tone::Sun,
            Self::Running => Tone::Brand,
            Self::Reviewed => Tone::Done,
            Self::Declined => Tone::Plain,
        }
    }
}

/// Whether it helped.
pub fn helped_phrase(w: Messages, helped: Helped) -> &'static str {
    match helped {
        Helped::Yes => w.a_yes(),
        Helped::Partly => w.a_partly(),
        Helped::No => w.a_no(),
    }
}
