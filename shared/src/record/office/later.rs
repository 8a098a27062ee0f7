//! Edits of the volume of the rule book that may come later: what the office keeps. Who never meets any of it, such as a
//! candidate, need not fetch it. Knows no kind; what reads and rules them is behind this.

use std::any::Any;
use std::fmt;

use super::OfficeRecordId;
use crate::change::Stamp;
use crate::id::{LogId, Seq};
use crate::record::rule::{OfRecord, Text};
use crate::record::{Edit, LogKind};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Role, View};
use crate::wire::{Reader, Wire, Writer};

/// What the rest of the rule book asks of an edit of the later volume.
pub(crate) trait LaterEdit: Any + fmt::Debug + Send + Sync {
    fn copy(&self) -> Later;
    fn is_same(&self, other: &dyn LaterEdit) -> bool;
    fn write(&self, out: &mut Writer);
    /// The kind of log it belongs to.
    fn log_kind(&self) -> LogKind;
    /// The texts in it, each with its rule.
    fn texts(&self) -> Vec<Text<'_>>;
    /// Whether `author` may open log `log` by it, and who may see it then.
    fn check_opening(&self, log: LogId, author: Author) -> Result<Audience, Refusal>;
    /// Whether `author` begins to follow an employer by it.
    fn begins_to_follow(&self, author: Author) -> bool;
    /// The log that it opens, where so many entries were folded in before any could be read.
    fn begin(&self, head: Seq, unknown: usize) -> Box<dyn LaterState>;
}

/// What is asked of a log of the later volume: as of every other.
pub(crate) trait LaterState: Any + fmt::Debug + Send + Sync {
    fn copy(&self) -> Box<dyn LaterState>;
    fn is_same(&self, other: &dyn LaterState) -> bool;
    fn check(&self, edit: &Edit, author: Author) -> Result<Audience, Refusal>;
    fn apply(&mut self, edit: &Later, by: Stamp);
    fn inverse(&self, edit: &Edit) -> Option<Edit>;
    /// The fields of a record that two wrote at once, each with its versions as edits: the shown one first.
    fn versions(&self, of: OfficeRecordId) -> Vec<Vec<(Stamp, Edit)>>;
    fn kind(&self) -> LogKind;
    fn head(&self) -> Seq;
    fn unknown_edits(&self) -> usize;
    fn role(&self, author: Author) -> Option<Role>;
    /// Who takes part now: what each may see, and the name they go by.
    fn members(&self) -> Vec<(View, String)>;
    fn raise_head(&mut self, seq: Seq);
    fn count_unknown(&mut self);
}

/// An edit of the later volume. None is what stands where none could be read: it is of no meaning, and goes nowhere.
pub struct Later(Option<Box<dyn LaterEdit>>);

/// Reads an edit of it.
pub(crate) type Read = fn(&mut Reader<'_>) -> Later;

/// How such an edit is read; nothing as long as the volume has not come.
#[cfg(not(feature = "in_parts"))]
#[expect(clippy::unnecessary_wraps, reason = "in a download of several parts there may be none")]
fn reader() -> Option<Read> {
    Some(super::read)
}

/// In a download of several parts the volume comes with one of them, and says so.
#[cfg(feature = "in_parts")]
static READER: std::sync::OnceLock<Read> = std::sync::OnceLock::new();

#[cfg(feature = "in_parts")]
fn reader() -> Option<Read> {
    READER.get().copied()
}

/// From now on edits of the later volume can be read. Only who calls this brings it along.
#[cfg(feature = "in_parts")]
pub(crate) fn come(read: Read) {
    let _ = READER.set(read);
}

impl Later {
    pub(crate) fn new(edit: impl LaterEdit) -> Self {
        Self(Some(Box::new(edit)))
    }

    /// The edit itself, for who has the volume.
    pub(crate) fn as_any(&self) -> Option<&dyn Any> {
        self.0.as_deref().map(|edit| edit as &dyn Any)
    }

    pub(crate) fn log_kind(&self) -> LogKind {
        self.0.as_ref().map_or(LogKind::Office, |edit| edit.log_kind())
    }

    pub(crate) fn texts(&self) -> Vec<Text<'_>> {
        self.0.as_ref().map(|edit| edit.texts()).unwrap_or_default()
    }

    pub(crate) fn check_opening(&self, log: LogId, author: Author) -> Result<Audience, Refusal> {
        self.0.as_ref().map_or(Err(Refusal::NotFound), |edit| edit.check_opening(log, author))
    }

    /// Whether `author` begins to follow an employer by it: found by name, it may be on none of their phones yet.
    pub(crate) fn begins_to_follow(&self, author: Author) -> bool {
        self.0.as_ref().is_some_and(|edit| edit.begins_to_follow(author))
    }

    pub(crate) fn begin(&self, head: Seq, unknown: usize) -> Option<Box<dyn LaterState>> {
        self.0.as_ref().map(|edit| edit.begin(head, unknown))
    }
}

/// Which record it is of is told by the edit itself: here that would have every name of a record come along.
impl OfRecord for Later {
    type Id = ();

    fn record(&self) {}
}

impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Clone for Later {
    fn clone(&self) -> Self {
        self.0.as_ref().map_or(Self(None), |edit| edit.copy())
    }
}

impl PartialEq for Later {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(edit), Some(other)) => edit.is_same(&**other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

impl Eq for Later {}

impl Wire for Later {
    fn write(&self, out: &mut Writer) {
        if let Some(edit) = &self.0 {
            edit.write(out);
        }
    }

    /// Without the volume it is as good as one of a newer version: carried, not understood.
    fn read(from: &mut Reader<'_>) -> Self {
        if let Some(read) = reader() {
            return read(from);
        }
        from.fail();
        Self(None)
    }

    #[cfg(feature = "schema")]
    fn schema(of: &mut crate::wire::Schemas) -> crate::wire::Schema {
        super::OfficeEdit::schema(of)
    }
}
