//! What a log adds up to, whatever its kind: which edits it takes, who takes part, who sees what. Knows no kind of record.

mod cohort;
mod kept;
mod later;
mod office;
mod person;
mod traject;

use crate::change::{Change, Entry, Stamp};
use crate::id::{LogId, PersonId, Seq};
use crate::record::rule::Rule;
use crate::record::words::Words;
use crate::record::{Contents, Edit, LogKind, LogRule, RecordId, Traject};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Permission, Role, StaffRole, View};

pub use crate::record::PersonFile;
pub use later::LaterLog;

/// What one log adds up to. Its first edit makes it a log of one kind, and it stays one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nothing in it that this version of Opstap knows.
    Unopened {
        head: Seq,
        unknown: usize,
    },
    Traject(Box<Traject>),
    Person(Box<PersonFile>),
    /// One of a volume that may come later: an employer's, a cohort's, or the office's.
    Later(LaterLog),
}

impl Default for State {
    fn default() -> Self {
        Self::Unopened { head: Seq::ZERO, unknown: 0 }
    }
}

/// Someone who may see a log now, with the name they go by there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub view: View,
    pub name: String,
}

impl State {
    /// Whether `author` may make this edit to log `log` as it stands, and who may see it then.
    pub fn check(&self, log: LogId, edit: &Edit, author: Author) -> Result<Audience, Refusal> {
        match (self, edit.rule()) {
            (Self::Unopened { .. }, LogRule::Traject(rule)) if log.is_by_chance() => {
                let role = author.office.and_then(StaffRole::towards_candidates);
                let role = opening_role(rule, author, Permission::OpenTraject, role);
                check_rule(&Traject::default(), rule, author.person, role)
            }
            (Self::Unopened { .. }, LogRule::Person(rule)) => {
                PersonFile::check_opening(edit, rule, log, author)
            }
            (Self::Unopened { .. }, LogRule::Later(edit)) => edit.check_opening(log, author),
            (Self::Unopened { .. }, _) => Err(Refusal::NotAMember),
            (Self::Traject(traject), _) => traject.check(edit, author),
            (Self::Person(file), _) => file.check(edit, author),
            (Self::Later(log), _) => log.0.check(edit, author),
        }
    }

    /// The words that an edit promises, if it is a promise.
    pub fn promised(&self, edit: &Edit) -> Option<Words> {
        match (self, edit.rule()) {
            (Self::Traject(traject), LogRule::Traject(rule)) => rule.promised(traject),
            (Self::Person(file), LogRule::Person(rule)) => rule.promised(file),
            (Self::Unopened { .. } | Self::Traject(_) | Self::Person(_) | Self::Later(_), _) => {
                None
            }
        }
    }

    /// Whether this edit goes in though no room is left for others.
    pub fn needs_no_room(&self, edit: &Edit) -> bool {
        self.traject().is_some_and(|traject| traject.needs_no_room(edit))
    }

    /// Folds in an entry of the log.
    pub fn apply_entry(&mut self, entry: &Entry) {
        self.apply(Edit::decode(&entry.change.edit).as_ref(), entry.stamp());
        self.folded_in(entry);
    }

    /// Folds in an entry whose edit was read already.
    pub fn apply_read(&mut self, entry: &Entry, edit: &Edit) {
        self.apply(Some(edit), entry.stamp());
        self.folded_in(entry);
    }

    /// Folds in a change that waits on its author's device.
    pub fn apply_pending(&mut self, change: &Change) {
        self.apply(Edit::decode(&change.edit).as_ref(), change.pending_stamp());
    }

    fn apply(&mut self, edit: Option<&Edit>, by: Stamp) {
        if let (Self::Unopened { head, unknown }, Some(edit)) = (&*self, edit) {
            let opened = match edit.rule() {
                LogRule::Traject(_) => {
                    Some(Self::Traject(Box::new(Contents::begun(*head, *unknown))))
                }
                LogRule::Person(_) => {
                    Some(Self::Person(Box::new(Contents::begun(*head, *unknown))))
                }
                LogRule::Later(edit) => {
                    edit.begin(*head, *unknown).map(|log| Self::Later(LaterLog(log)))
                }
            };
            if let Some(opened) = opened {
                *self = opened;
            }
        }
        match (&mut *self, edit.map(Edit::rule)) {
            (Self::Traject(traject), Some(LogRule::Traject(rule))) => rule.apply(traject, by),
            (Self::Person(file), Some(LogRule::Person(rule))) => rule.apply(file, by),
            (Self::Later(log), Some(LogRule::Later(edit))) => log.0.apply(edit, by),
            (Self::Unopened { .. } | Self::Traject(_) | Self::Person(_) | Self::Later(_), _) => {
                self.count_unknown();
            }
        }
    }

    /// The edit that takes `edit` back, asked before it is made.
    pub fn inverse(&self, edit: &Edit) -> Option<Edit> {
        match self {
            Self::Unopened { .. } => None,
            Self::Traject(traject) => traject.inverse(edit),
            Self::Person(file) => file.inverse(edit),
            Self::Later(log) => log.0.inverse(edit),
        }
    }

    /// The fields of a record that two wrote at once, each with its versions as edits: the shown one first.
    pub fn versions(&self, of: RecordId) -> Vec<Vec<(Stamp, Edit)>> {
        match self {
            Self::Unopened { .. } => Vec::new(),
            Self::Traject(traject) => traject.versions(of),
            Self::Person(file) => file.versions(of),
            // Asked by their own names: see `LaterLog::versions`.
            Self::Later(_) => Vec::new(),
        }
    }

    /// The traject, if that is what it is.
    pub fn traject(&self) -> Option<&Traject> {
        match self {
            Self::Traject(traject) => Some(traject),
            Self::Unopened { .. } | Self::Person(_) | Self::Later(_) => None,
        }
    }

    /// What a person keeps of themselves, if that is what it is.
    pub fn person(&self) -> Option<&PersonFile> {
        match self {
            Self::Person(file) => Some(file),
            Self::Unopened { .. } | Self::Traject(_) | Self::Later(_) => None,
        }
    }

    /// What kind of log it is; nothing as long as it was not opened.
    pub fn kind(&self) -> Option<LogKind> {
        match self {
            Self::Unopened { .. } => None,
            Self::Traject(_) => Some(LogKind::Traject),
            Self::Person(_) => Some(LogKind::Person),
            Self::Later(log) => Some(log.0.kind()),
        }
    }

    /// The last entry folded in.
    pub fn head(&self) -> Seq {
        match self {
            Self::Unopened { head, .. } => *head,
            Self::Traject(traject) => traject.head(),
            Self::Person(file) => file.head(),
            Self::Later(log) => log.0.head(),
        }
    }

    /// How many edits of a newer version of Opstap are carried here without being understood.
    pub fn unknown_edits(&self) -> usize {
        match self {
            Self::Unopened { unknown, .. } => *unknown,
            Self::Traject(traject) => traject.unknown_edits(),
            Self::Person(file) => file.unknown_edits(),
            Self::Later(log) => log.0.unknown_edits(),
        }
    }

    /// What somebody is here now; `None` for who takes no part (any more).
    pub fn role(&self, author: Author) -> Option<Role> {
        match self {
            Self::Unopened { .. } => None,
            Self::Traject(traject) => traject.role(author.person),
            Self::Person(file) => file.role(author),
            Self::Later(log) => log.0.role(author),
        }
    }

    /// Who takes part now, and what each may see. Of the office's log the store knows: whoever has a role there.
    pub fn members(&self) -> Vec<Member> {
        match self {
            Self::Unopened { .. } => Vec::new(),
            Self::Traject(traject) => traject.active_members(),
            Self::Person(file) => file.active_members(),
            Self::Later(log) => {
                log.0.members().into_iter().map(|(view, name)| Member { view, name }).collect()
            }
        }
    }

    /// Whose own log it is, if it is somebody's.
    pub fn owner(&self) -> Option<PersonId> {
        self.person().and_then(PersonFile::owner)
    }

    fn folded_in(&mut self, entry: &Entry) {
        self.raise_head(entry.seq);
        // Whatever signs stands in a traject.
        if let (Some(by), Self::Traject(traject)) = (entry.paired_by, self) {
            traject.note_fresh(entry.seq, by);
        }
    }

    fn raise_head(&mut self, seq: Seq) {
        match self {
            Self::Unopened { head, .. } => *head = seq.max(*head),
            Self::Traject(traject) => traject.raise_head(seq),
            Self::Person(file) => file.raise_head(seq),
            Self::Later(log) => log.0.raise_head(seq),
        }
    }

    fn count_unknown(&mut self) {
        match self {
            Self::Unopened { unknown, .. } => *unknown += 1,
            Self::Traject(traject) => traject.count_unknown(),
            Self::Person(file) => file.count_unknown(),
            Self::Later(log) => log.0.count_unknown(),
        }
    }
}

/// What somebody is where nothing was opened yet: nobody, but to who may open it.
fn opening_role<S: Default>(
    rule: &dyn Rule<S>,
    author: Author,
    opens: Permission,
    role: Option<Role>,
) -> Option<Role> {
    role.filter(|_| rule.permission(&S::default(), author.person) == opens)
}

/// Why an edit of another kind of log is refused: whoever takes no part learns nothing, not even what kind of log it is.
fn other_kind(role: Option<Role>) -> Refusal {
    role.map_or(Refusal::NotAMember, |_| Refusal::WrongLog)
}

/// Holds an edit against the permission table, the limits of its texts and the state.
fn check_rule<S>(
    state: &S,
    rule: &dyn Rule<S>,
    author: PersonId,
    role: Option<Role>,
) -> Result<Audience, Refusal> {
    let permission = rule.permission(state, author);
    let role = role.ok_or(Refusal::NotAMember)?;
    if !permission.is_held_by(role) {
        return Err(Refusal::NotAllowed(permission));
    }
    for text in rule.texts() {
        text.check()?;
    }
    if !rule.has_sensible_days() {
        return Err(Refusal::OutOfRange);
    }
    rule.check(state, author, role)?;
    Ok(rule.audience(state))
}
