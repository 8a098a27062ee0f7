//! Who hears what on a phone that is not open: THE table, and when each may be said. What a notice says is fixed words;
//! what it is about stays here. Knows no phone, no network and no clock.

mod plan;

use chrono::{NaiveDateTime, Timelike};

use crate::change::Digest;
use crate::role::Role;
pub use plan::planned;

/// Something a person may hear of while the app is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Notice {
    /// Tomorrow there is a talk.
    TalkTomorrow,
    /// It begins soon.
    TalkToday,
    /// The words of a talk are ready to be signed.
    ToSign,
    /// Somebody answered a request for help.
    HelpAnswered,
    /// A candidate asks for help.
    HelpAsked,
    /// The day has come to look whether an adjustment helped.
    CheckDate,
    /// A talk asks for answers or a signature.
    Waiting,
}

/// Where a notice leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leads {
    /// Where one's day starts.
    ToDay,
    /// A candidate's talks.
    ToTalks,
}

impl Notice {
    /// All of them, the most pressing first.
    pub const ALL: [Self; 7] = [
        Self::TalkToday,
        Self::TalkTomorrow,
        Self::HelpAsked,
        Self::ToSign,
        Self::HelpAnswered,
        Self::CheckDate,
        Self::Waiting,
    ];

    /// Who hears it: one row of the table each. Nobody hears what they did themselves.
    pub const fn heard_by(self) -> Role {
        match self {
            Self::TalkTomorrow | Self::TalkToday | Self::ToSign | Self::HelpAnswered => {
                Role::Candidate
            }
            Self::HelpAsked | Self::CheckDate => Role::Coach,
            Self::Waiting => Role::Employer,
        }
    }

    /// The screen on which it is looked at.
    pub const fn leads(self) -> Leads {
        match self {
            Self::TalkTomorrow | Self::TalkToday | Self::ToSign => Leads::ToTalks,
            Self::HelpAnswered | Self::HelpAsked | Self::CheckDate | Self::Waiting => Leads::ToDay,
        }
    }

    /// A name for lists.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TalkTomorrow => "talk_tomorrow",
            Self::TalkToday => "talk_today",
            Self::ToSign => "to_sign",
            Self::HelpAnswered => "help_answered",
            Self::HelpAsked => "help_asked",
            Self::CheckDate => "check_date",
            Self::Waiting => "waiting",
        }
    }

    /// Whether it is of use on that day alone.
    const fn is_of_a_talk(self) -> bool {
        matches!(self, Self::TalkTomorrow | Self::TalkToday)
    }
}

/// Something that one person may be told, and between which times on their wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    pub notice: Notice,
    /// What tells it from others of its log: who was told it is not told again. A talk that moves is another.
    pub thing: Digest,
    pub from: NaiveDateTime,
    /// From then on it is of no use.
    pub until: NaiveDateTime,
}

/// From this hour of a wall clock people may be told things.
pub const LOUD_FROM_HOUR: u32 = 8;
/// From this one they are left in peace.
pub const QUIET_FROM_HOUR: u32 = 20;

/// Whether people are left in peace at that time of their wall clock.
pub fn is_quiet(now: NaiveDateTime) -> bool {
    !(LOUD_FROM_HOUR..QUIET_FROM_HOUR).contains(&now.hour())
}

/// Whether it may be told at that time: it has begun and is still of use.
fn is_open(planned: &Planned, now: NaiveDateTime) -> bool {
    planned.from <= now && now < planned.until
}

/// What a person is told now, all in one, of what was not told yet. Nothing in quiet hours. A candidate is told at most once
/// a day: not again if they `heard_today`, and a talk that will be told of later that day has the turn; the rest goes along.
pub fn due(untold: &[Planned], heard_today: bool, now: NaiveDateTime) -> Vec<Planned> {
    if is_quiet(now) {
        return Vec::new();
    }
    let is_candidates = |it: &Planned| it.notice.heard_by() == Role::Candidate;
    let has_turn = |it: &Planned| {
        let is_later_today = now < it.from && it.from.date() == now.date();
        it.notice.is_of_a_talk() && is_later_today
    };
    let open: Vec<_> = untold.iter().copied().filter(|it| is_open(it, now)).collect();
    let is_talk_open = open.iter().any(|it| it.notice.is_of_a_talk());
    let waits = heard_today || (!is_talk_open && untold.iter().any(has_turn));
    open.into_iter().filter(|it| !(is_candidates(it) && waits)).collect()
}
