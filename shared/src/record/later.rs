//! Volumes of the rule book that may come later than the first: what the office keeps, and what a traject keeps beyond its
//! plan. A screen that needs none of one does without. Knows no kind; what reads and rules them is behind this.

use std::any::Any;
use std::fmt;

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::id::{Id, LogId, Seq};
use crate::record::rule::{OfRecord, Text};
use crate::record::{Edit, LogKind, LogRule, Traject};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Role, View};
use crate::time::Period;
use crate::wire::Writer;

/// Which record an edit of a later volume is of, for who cannot know its kind. Of what there is one of: nothing but zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LaterRecordId([u8; 16]);

impl LaterRecordId {
    /// The record as its own table knows it.
    pub fn id<T>(self) -> Id<T> {
        Id::from_bytes(self.0)
    }
}

impl<T> From<Id<T>> for LaterRecordId {
    fn from(id: Id<T>) -> Self {
        Self(*id.as_bytes())
    }
}

impl From<()> for LaterRecordId {
    fn from((): ()) -> Self {
        Self([0; 16])
    }
}

/// What each later volume says of its edits by hand.
pub(crate) trait RuledLater {
    /// Whether its author puts their name under something by it.
    fn is_signature(&self) -> bool {
        false
    }

    /// Its rule in a log of the first volume; nothing where it belongs to one of its own.
    fn in_first(&self) -> Option<LogRule<'_>> {
        None
    }

    /// Whether `author` may open log `log` by it, and who may see it then.
    fn check_opening(&self, _log: LogId, _author: Author) -> Result<Audience, Refusal> {
        Err(Refusal::NotAMember)
    }

    /// Whether who looks after the whole office may write it in a traject that they take no part in.
    fn is_of_office(&self) -> bool {
        false
    }

    /// Whether `author` begins to follow an employer by it.
    fn begins_to_follow(&self, _author: Author) -> bool {
        false
    }

    /// The log that it opens, where so many entries were folded in before any could be read.
    fn begin(&self, _head: Seq, _unknown: usize) -> Option<Box<dyn LaterState>> {
        None
    }
}

/// What the rest of the rule book asks of an edit of a later volume; the table of kinds answers.
pub(crate) trait LaterEdit: RuledLater + Any + fmt::Debug + Send + Sync {
    fn copy(&self) -> Later;
    fn is_same(&self, other: &dyn LaterEdit) -> bool;
    fn write(&self, out: &mut Writer);
    /// The kind of log it belongs to.
    fn log_kind(&self) -> LogKind;
    /// The texts in it, each with its rule.
    fn texts(&self) -> Vec<Text<'_>>;
    /// The record it is of.
    fn record(&self) -> LaterRecordId;
}

/// What is asked of a log of a later volume: as of every other.
pub(crate) trait LaterState: Any + fmt::Debug + Send + Sync {
    fn copy(&self) -> Box<dyn LaterState>;
    fn is_same(&self, other: &dyn LaterState) -> bool;
    fn check(&self, edit: &Edit, author: Author) -> Result<Audience, Refusal>;
    fn apply(&mut self, edit: &Later, by: Stamp);
    fn inverse(&self, edit: &Edit) -> Option<Edit>;
    fn kind(&self) -> LogKind;
    fn head(&self) -> Seq;
    fn unknown_edits(&self) -> usize;
    fn role(&self, author: Author) -> Option<Role>;
    /// Who takes part now: what each may see, and the name they go by.
    fn members(&self) -> Vec<(View, String)>;
    fn raise_head(&mut self, seq: Seq);
    fn count_unknown(&mut self);
}

/// What a later volume keeps in a log of the first, and what the first screens ask of it: the answers come with the volume.
pub(crate) trait LaterRecords: Any + fmt::Debug + Send + Sync {
    fn copy(&self) -> Box<dyn LaterRecords>;
    fn is_same(&self, other: &dyn LaterRecords) -> bool;
    /// What cannot go on without this person on a day, or on any day.
    fn asks(&self, _traject: &Traject, _of: View, _on: Option<NaiveDate>) -> Vec<LaterAsked> {
        Vec::new()
    }
    /// What there is to say of a record that is new.
    fn news_of(&self, _id: LaterRecordId) -> Option<LaterNews> {
        None
    }
}

/// What a record of a later volume asks of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaterAsk {
    /// To sign what is agreed.
    Agree,
    /// Whether somebody whom they met is chosen.
    Decide,
    /// Whether somebody may go on to the next place.
    LetGo,
    /// Whether hours that were worked are right.
    Confirm,
}

/// The record that asks, and what.
pub type LaterAsked = (LaterAsk, LaterRecordId);

/// What is new of a record of a later volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LaterNews {
    Agreement,
    /// Somebody is said to have signed, and says that they did not.
    Objection(String),
    Message(String),
    Absence(Period),
    /// The hours of this day are confirmed.
    Hours(NaiveDate),
    /// Where somebody goes on, from this day.
    FlowOn(NaiveDate),
    /// Somebody is introduced for this job, or heard what came of it.
    Introduction(String),
    /// An idea for the office, and what it answered.
    Suggestion(String),
    SuggestionAnswer(String),
}

impl Traject {
    /// What of a later volume cannot go on without this person on a day, or on any day.
    pub(crate) fn later_asks(&self, of: View, on: Option<NaiveDate>) -> Vec<LaterAsked> {
        self.beside().0.as_ref().map(|it| it.asks(self, of, on)).unwrap_or_default()
    }

    /// What there is to say of a record of a later volume that is new.
    pub fn later_news(&self, id: LaterRecordId) -> Option<LaterNews> {
        self.beside().0.as_ref()?.news_of(id)
    }
}

/// The records of a later volume beside those of the first; none, as long as nothing of it was folded in.
#[derive(Debug, Default)]
pub(crate) struct Beside(Option<Box<dyn LaterRecords>>);

impl Beside {
    pub(crate) fn get<R: LaterRecords>(&self) -> Option<&R> {
        let records: &dyn Any = self.0.as_deref()?;
        records.downcast_ref()
    }

    pub(crate) fn get_or_begin<R: LaterRecords + Default>(&mut self) -> &mut R {
        if self.get::<R>().is_none() {
            self.0 = Some(Box::new(R::default()));
        }
        let records: Option<&mut dyn Any> = self.0.as_deref_mut().map(|it| it as &mut dyn Any);
        records.and_then(<dyn Any>::downcast_mut).expect("put there above, if it was not there")
    }
}

impl Clone for Beside {
    fn clone(&self) -> Self {
        Self(self.0.as_deref().map(LaterRecords::copy))
    }
}

impl PartialEq for Beside {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(records), Some(other)) => records.is_same(&**other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

impl Eq for Beside {}

/// An edit of a later volume. None is what stands where none could be read: it is of no meaning, and goes nowhere.
pub struct Later(Option<Box<dyn LaterEdit>>);

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
        self.0.as_ref().and_then(|edit| edit.begin(head, unknown))
    }

    pub(crate) fn is_signature(&self) -> bool {
        self.0.as_ref().is_some_and(|edit| edit.is_signature())
    }

    pub(crate) fn is_of_office(&self) -> bool {
        self.0.as_ref().is_some_and(|edit| edit.is_of_office())
    }

    pub(crate) fn rule(&self) -> LogRule<'_> {
        let in_first = self.0.as_ref().and_then(|edit| edit.in_first());
        in_first.unwrap_or(LogRule::Later(self))
    }
}

impl OfRecord for Later {
    type Id = LaterRecordId;

    fn record(&self) -> LaterRecordId {
        self.0.as_ref().map_or(().into(), |edit| edit.record())
    }
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

impl Later {
    /// What stands where none could be read.
    pub(crate) fn nothing() -> Self {
        Self(None)
    }

    pub(crate) fn write(&self, out: &mut Writer) {
        if let Some(edit) = &self.0 {
            edit.write(out);
        }
    }
}
