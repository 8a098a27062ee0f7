//! The forms that the phone itself leads to. Knows no screen.

use shared::id::TrajectId;
use shared::role::{Permission, Role};

use crate::forms::draft;
use crate::route::Route;
use crate::screens::check_ins::{check_in, check_in_fields, feedback};
use crate::session::Session;

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    CheckIn,
    Feedback,
}

impl Form {
    /// The one by which this role says something of somebody.
    pub fn of(role: Role) -> Option<Self> {
        match role {
            Role::Coach => Some(Self::CheckIn),
            Role::Employer => Some(Self::Feedback),
            Role::Candidate | Role::Manager => None,
        }
    }

    /// What it needs.
    pub fn permission(self) -> Permission {
        match self {
            Self::CheckIn => Permission::CheckInForStaff,
            Self::Feedback => Permission::GiveFeedback,
        }
    }

    /// Where it stands.
    pub fn route(self, log: TrajectId) -> Route {
        match self {
            Self::CheckIn => Route::CheckIn { log },
            Self::Feedback => Route::Feedback { log },
        }
    }

    /// Writes a text in its line, below what stands there.
    pub fn write(self, session: &mut Session, log: TrajectId, text: &str) {
        let (name, line) = match self {
            Self::CheckIn => (check_in::draft_name(log), check_in_fields::LINE),
            Self::Feedback => (feedback::draft_name(log), feedback::LINE),
        };
        add(session, &name, line, text);
    }
}

/// Adds a text to a field of a draft.
pub fn add(session: &mut Session, name: &str, field: &str, text: &str) {
    let mut fields = draft::read(&session.draft(name));
    let before = fields.get(field).filter(|it| !it.trim().is_empty());
    let line = before.map_or_else(|| text.to_owned(), |before| [before, "\n", text].concat());
    fields.insert(field.to_owned(), line);
    session.keep_draft(name, &draft::write(&fields));
}
