//! The questions of an adjustment in the words of whoever reads: candidate, employer or staff. Knows no record.

use shared::role::Role;
use shared::text::Messages;

/// The six questions, in the order of the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Questions {
    pub title: &'static str,
    pub saw: &'static str,
    pub think: &'static str,
    pub change: &'static str,
    pub check: &'static str,
    pub helped: &'static str,
    pub learned: &'static str,
}

impl Questions {
    /// For reading a story.
    pub fn told(w: Messages, role: Role) -> Self {
        match role {
            Role::Candidate => Self {
                title: w.c_adjustment_title(),
                saw: w.c_adjustment_saw(),
                think: w.c_adjustment_think(),
                change: w.c_adjustment_change(),
                check: w.c_adjustment_check(),
                helped: w.c_adjustment_helped(),
                learned: w.c_adjustment_learned(),
            },
            Role::Coach | Role::Employer | Role::Manager => Self {
                title: w.s_adjustment_title(),
                saw: w.s_adjustment_saw(),
                think: w.s_adjustment_think(),
                change: w.s_adjustment_change(),
                check: w.s_adjustment_check(),
                helped: w.s_adjustment_helped(),
                learned: w.s_adjustment_learned(),
            },
        }
    }

    /// For writing a new one.
    pub fn asked(w: Messages, role: Role) -> Self {
        let told = Self::told(w, role);
        match role {
            Role::Candidate => Self {
                title: w.c_adjustment_propose(),
                saw: w.c_adjustment_ask_saw(),
                change: w.c_adjustment_ask_change(),
                ..told
            },
            Role::Employer => Self {
                title: w.e_adjustment_propose(),
                saw: w.e_adjustment_saw(),
                change: w.e_adjustment_change(),
                ..told
            },
            Role::Coach | Role::Manager => told,
        }
    }
}
