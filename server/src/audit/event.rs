//! What is worth a line, and the line itself. No texts and no addresses: there is no field for one.

use chrono::{DateTime, SecondsFormat};
use serde::{Deserialize, Serialize};
use shared::id::{DeviceId, LogId, PersonId};
use shared::time::Timestamp;

/// What happened, beside what the database keeps of comings and goings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// A code that was never given out.
    FailedCode,
    /// Somebody came back from the provider of log-ins, and was not let in.
    LoginRefused,
    /// A passkey did not hold, whosever it is.
    PasskeyRefused,
    LinkMade,
    LinkEnded,
    CalendarMade,
    CalendarEnded,
    Imported,
    ImportTakenBack,
    Exported,
    /// All that is kept of one person.
    PersonExported,
    PersonErased,
    AgreementWritten,
    ProofWritten,
    PracticeWritten,
    /// Badges are signed with another key from now on.
    KeysRotated,
    /// Keys of phones follow from another secret from now on.
    SecretRotated,
    /// One of before was kept as long as it may be needed, and is gone.
    SecretLetGo,
    Erased,
    BackedUp,
    Restored,
    /// The same, from a copy that went along.
    CopyRestored,
    /// The data went into another database.
    Moved,
    /// The database holds less than was told of it: somebody put another in its place.
    WentBack,
}

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    pub at: Timestamp,
    pub deed: Deed,
    /// Who did it; nobody, where it was done at the server itself, or by who is not known.
    pub actor: Option<PersonId>,
    /// Whom it is about.
    pub person: Option<PersonId>,
    pub log: Option<LogId>,
    /// A link, by its name that opens nothing.
    pub link: Option<DeviceId>,
}

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Counted from one.
    pub n: u64,
    pub at: String,
    pub what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Up to which of its rows the database has been told, with this line.
    pub rows: i64,
    /// The hash of the line before; of the first, zeros.
    pub before: String,
}

impl Deed {
    /// As a line says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::FailedCode => "failed_code",
            Self::LoginRefused => "login_refused",
            Self::PasskeyRefused => "passkey_refused",
            Self::LinkMade => "link_made",
            Self::LinkEnded => "link_ended",
            Self::CalendarMade => "calendar_made",
            Self::CalendarEnded => "calendar_ended",
            Self::Imported => "imported",
            Self::ImportTakenBack => "import_taken_back",
            Self::Exported => "exported",
            Self::PersonExported => "person_exported",
            Self::PersonErased => "person_erased",
            Self::AgreementWritten => "agreement_written",
            Self::ProofWritten => "proof_written",
            Self::PracticeWritten => "practice_written",
            Self::KeysRotated => "keys_rotated",
            Self::SecretRotated => "secret_rotated",
            Self::SecretLetGo => "secret_let_go",
            Self::Erased => "erased",
            Self::BackedUp => "backed_up",
            Self::Restored => "restored",
            Self::CopyRestored => "copy_restored",
            Self::Moved => "moved",
            Self::WentBack => "went_back",
        }
    }
}

impl Event {
    /// Of nobody and about nobody, until more is said.
    pub fn new(deed: Deed, at: Timestamp) -> Self {
        Self { at, deed, actor: None, person: None, log: None, link: None }
    }

    #[must_use]
    pub fn by(self, actor: PersonId) -> Self {
        Self { actor: Some(actor), ..self }
    }

    #[must_use]
    pub fn about(self, person: PersonId) -> Self {
        Self { person: Some(person), ..self }
    }

    #[must_use]
    pub fn of(self, log: LogId) -> Self {
        Self { log: Some(log), ..self }
    }

    #[must_use]
    pub fn through(self, link: DeviceId) -> Self {
        Self { link: Some(link), ..self }
    }

    /// As a line, that has no place in the chain yet.
    pub(super) fn line(self, rows: i64) -> Line {
        let Self { at, deed, actor, person, log, link } = self;
        Line {
            at: moment(at),
            what: deed.name().to_owned(),
            actor: actor.map(|id| id.to_string()),
            person: person.map(|id| id.to_string()),
            device: None,
            log: log.map(|id| id.to_string()),
            link: link.map(|id| id.to_string()),
            rows,
            n: 0,
            before: String::new(),
        }
    }
}

/// A moment as people and programs read it, in UTC.
pub(super) fn moment(at: Timestamp) -> String {
    let at = DateTime::from_timestamp_millis(at.0).unwrap_or_default();
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
