//! The server's end: gives every change one outcome and a place in its log, and tells each person what is new for them.
//! Knows no disk, no socket and no clock: a store and the time come in.

mod answer;
mod author;
mod folded;
mod line;
mod quota;
mod request;

use crate::change::{Change, Digest, Entry};
use crate::id::{DeviceId, LogId, PersonId, Seq};
use crate::record::rule::check_size;
use crate::record::{Edit, LogKind};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, StaffRole, View};
use crate::state::State;
use crate::sync::message::{Epoch, Held, Outcome, Outcomes, Page, Push, Request, view_digest};
use crate::sync::read_mark::{ReadMark, ReadUpTo};
use crate::time::Timestamp;

pub use self::answer::{pull, pull_within};
use self::author::author;
use self::folded::Cache;
pub use self::folded::Folded;
use self::line::{Line, Taken};
pub use self::quota::{Usage, day, stored_bytes};
use self::request::logs_max;
pub use self::request::{BadRequest, check_request};

/// Who is at the other end, as the session tells: never as the request claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    pub person: PersonId,
    pub office: Option<StaffRole>,
    /// Who paired the phone that speaks, where that was someone else, and just now.
    pub paired_by: Option<PersonId>,
}

impl Caller {
    /// Them as an author, and whom they coach where that matters.
    fn author(&self, coached: Option<PersonId>) -> Author {
        Author { person: self.person, office: self.office, coached }
    }

    /// Whether they may write something in a log of this kind without being in it. Whoever is of the office may begin to
    /// follow an employer; who looks after all of it changes who takes part.
    fn may_write_from_outside(&self, kind: LogKind) -> bool {
        match kind {
            LogKind::Employer => self.office.and_then(StaffRole::towards_employers).is_some(),
            LogKind::Traject | LogKind::Cohort => self.author(None).manages_office(),
            LogKind::Person | LogKind::Office => false,
        }
    }
}

/// A log as the store has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogState {
    Absent,
    Open(Seq),
    /// Erased; a marker with the bare id stays for ever.
    Gone,
}

/// A log that someone may see, with where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    pub log: LogId,
    pub kind: LogKind,
    pub head: Seq,
    /// What all its changes take as stored, whoever they are for.
    pub bytes: u64,
    pub view: View,
}

/// How much is read at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Of the entries that are for who reads.
    pub bytes: usize,
    /// Entries looked at, whoever they are for.
    pub rows: usize,
}

impl Room {
    /// For everything.
    pub const ENDLESS: Self = Self { bytes: usize::MAX, rows: usize::MAX };

    /// Whether nothing more goes in. What is begun is finished: the last may be too much by a little.
    pub fn is_full(self) -> bool {
        self.bytes == 0 || self.rows == 0
    }

    /// What is left after one entry more.
    #[must_use]
    pub fn after(self, bytes: usize) -> Self {
        Self { bytes: self.bytes.saturating_sub(bytes), rows: self.rows.saturating_sub(1) }
    }
}

/// The writing half of a store, inside one transaction that stands or falls as a whole.
pub trait WriteStore {
    type Error;
    /// Whether this device is this person's. A device nobody has used becomes theirs.
    fn claim(&mut self, device: DeviceId, person: PersonId) -> Result<bool, Self::Error>;
    fn log_state(&mut self, log: LogId) -> Result<LogState, Self::Error>;
    /// The first outcome of this identity, with the digest of the change that got it.
    fn first_outcome(
        &mut self,
        log: LogId,
        device: DeviceId,
        n: u64,
    ) -> Result<Option<(Digest, Outcome)>, Self::Error>;
    /// Whether the entry at this place says the same as this change ([`Change::same_content`]), under whatever name.
    fn has_same_content(
        &mut self,
        log: LogId,
        seq: Seq,
        change: &Change,
    ) -> Result<bool, Self::Error>;
    /// Whether an entry stands here that goes under the name of this change's device, but was made by a copy of it:
    /// with a later number; or with one after `after` and before this change's, in a place its author had not seen. Of
    /// those in between it looks at [`crate::limits::BETWEEN_MAX`]: a phone that tells the truth has none, or what one lost answer
    /// leaves, so where there are as many, the answer is yes, too.
    fn is_forked(&mut self, log: LogId, change: &Change, after: u64) -> Result<bool, Self::Error>;
    /// Folds in, in order, the entries of a log that come after those folded in before.
    fn fold(&mut self, log: LogId, folded: &mut Folded) -> Result<(), Self::Error>;
    /// Whether this person takes part in a log, as it was last projected.
    fn is_member(&mut self, log: LogId, person: PersonId) -> Result<bool, Self::Error>;
    /// Whether `coach` takes part as a coach in a traject of `candidate`, as those were last projected.
    fn is_coach_of(&mut self, coach: PersonId, candidate: PersonId) -> Result<bool, Self::Error>;
    /// What kind of log this is, as it was last projected.
    fn kind(&mut self, log: LogId) -> Result<Option<LogKind>, Self::Error>;
    /// What is stored of this log and of this person, on the day that `now` is of.
    fn usage(&mut self, log: LogId, person: PersonId, now: Timestamp)
    -> Result<Usage, Self::Error>;
    /// Stores an entry at `entry.seq`, which follows the log's head. The other half of the store may know of it only
    /// once the log is projected, which it is before the transaction ends.
    fn append(&mut self, log: LogId, entry: &Entry, audience: Audience) -> Result<(), Self::Error>;
    /// Notes that the entry at this place is one of which others may know who has not seen it.
    fn await_readers(&mut self, log: LogId, seq: Seq) -> Result<(), Self::Error>;
    /// Raises how far this person has read a log that they take part in, but never beyond its end.
    fn raise_read(
        &mut self,
        log: LogId,
        person: PersonId,
        up_to: ReadUpTo,
    ) -> Result<(), Self::Error>;
    /// Remembers that a change was declined, for whoever asks again. It counts as its author's of the day of `now`.
    fn refuse(
        &mut self,
        log: LogId,
        change: &Change,
        refusal: Refusal,
        now: Timestamp,
    ) -> Result<(), Self::Error>;
    /// Replaces who may see the log, and what the monitor knows of it: both follow from its state. After every push
    /// that added an entry.
    fn project(&mut self, log: LogId, state: &State) -> Result<(), Self::Error>;
}

/// The reading half of a store.
pub trait ReadStore {
    type Error;
    fn epoch(&mut self) -> Result<Epoch, Self::Error>;
    fn log_state(&mut self, log: LogId) -> Result<LogState, Self::Error>;
    /// What this person may see now, what changed last first.
    fn grants(&mut self, person: PersonId) -> Result<Vec<Grant>, Self::Error>;
    /// The entries of a part of a log that `view` sees, in order, until the room is full; and how far they reach, which
    /// is the end of the part where there was room for all. No more is read than that: a log may be of any length.
    fn entries(
        &mut self,
        log: LogId,
        part: Page,
        view: &View,
        room: Room,
    ) -> Result<(Vec<Entry>, Seq), Self::Error>;
    /// How far this person has read the logs they take part in, and of everyone else there whom they may see, the last they
    /// have seen of what awaits readers. In any order; zero is not told.
    fn read_marks(&mut self, person: PersonId) -> Result<Vec<ReadMark>, Self::Error>;
    /// The sum of the digests of the entries up to a place, per audience. Of an audience that has none up to there, it may
    /// be told or not.
    fn sums(&mut self, log: LogId, until: Seq) -> Result<Vec<(Audience, Digest)>, Self::Error>;
}

/// The ordering end: holds the folded trajecten it used last, so that a change costs no fold.
#[derive(Debug)]
pub struct Hub {
    cache: Cache,
}

impl Hub {
    /// A hub that keeps at most `cached_max` folded trajecten.
    pub fn new(cached_max: usize) -> Self {
        Self { cache: Cache::new(cached_max) }
    }

    /// Forgets everything folded: what the cache knows was not committed.
    pub fn rolled_back(&mut self) {
        self.cache.clear();
    }

    /// Takes in everything a request brings. A phone that has not heard yet of this life of the server's data counts
    /// in another one: it is told where it stands first, and sends again what it finds missing.
    pub fn push_all<L: WriteStore>(
        &mut self,
        write_store: &mut L,
        caller: &Caller,
        request: &Request,
        epoch: Epoch,
        now: Timestamp,
    ) -> Result<Vec<Outcomes>, L::Error> {
        if request.epoch.is_some_and(|known| known != epoch) {
            return Ok(Vec::new());
        }
        let outcomes =
            request.push.iter().map(|push| self.push(write_store, caller, push, now)).collect();
        // What the push brought is read by who brought it.
        for raised in request.raised() {
            write_store.raise_read(raised.log, caller.person, raised.up_to)?;
        }
        outcomes
    }

    /// Takes in the changes to one log and gives each its outcome.
    pub fn push<L: WriteStore>(
        &mut self,
        write_store: &mut L,
        caller: &Caller,
        push: &Push,
        now: Timestamp,
    ) -> Result<Outcomes, L::Error> {
        let mut of = Vec::with_capacity(push.changes.len());
        let (mut added, mut line) = (None, Line::new(push.follows));
        let author = author(write_store, caller, push.log)?;
        for change in &push.changes {
            let taken =
                self.take_in(write_store, (caller, author), push.log, change, &line, now)?;
            if let Taken::New(seq) = taken {
                added = Some(seq);
            }
            line.goes_on(change, &taken);
            of.push((change.n, taken.outcome()));
        }
        if let Some(head) = added {
            let fold = |folded: &mut Folded| write_store.fold(push.log, folded);
            let folded = self.cache.get(push.log, head, fold)?;
            write_store.project(push.log, folded.state())?;
        }
        Ok(Outcomes { log: push.log, of })
    }

    fn take_in<L: WriteStore>(
        &mut self,
        write_store: &mut L,
        (caller, author): (&Caller, Author),
        log: LogId,
        change: &Change,
        line: &Line,
        now: Timestamp,
    ) -> Result<Taken, L::Error> {
        // Whose change it is comes first: nothing is learned, or spoiled, in another's name.
        let is_own = change.author == caller.person;
        if !is_own || !write_store.claim(change.device, caller.person)? {
            return Ok(Taken::Before(Outcome::Refused(Refusal::NotYours)));
        }
        let state = write_store.log_state(log)?;
        let head = match state {
            LogState::Gone => return Ok(Taken::Before(Outcome::Gone)),
            LogState::Absent => Seq::ZERO,
            LogState::Open(head) => head,
        };
        let first = write_store.first_outcome(log, change.device, change.n)?;
        let repeated = first.filter(|(digest, _)| *digest == change.digest());
        if let Some((_, accepted @ Outcome::Accepted(_))) = repeated {
            return Ok(Taken::Before(accepted));
        }
        let usage = write_store.usage(log, caller.person, now)?;
        let folded = if self.concerns(write_store, (caller, author), log, state, &usage)? {
            Some(self.cache.get(log, head, |folded| write_store.fold(log, folded))?)
        } else {
            None
        };
        // A cloned device's twin, or this phone itself in another life of the server, brought it under another name; or
        // this very device did, when it had seen something else.
        let named_so = first.and_then(|(_, outcome)| match outcome {
            Outcome::Accepted(seq) => Some(seq),
            Outcome::Refused(_) | Outcome::Gone | Outcome::TooNew | Outcome::Forked => None,
        });
        let alike = folded.as_ref().and_then(|folded| folded.place(change));
        for seq in [alike, named_so].into_iter().flatten() {
            if write_store.has_same_content(log, seq, change)? {
                return Ok(Taken::Elsewhere(seq));
            }
        }
        if let Some((_, outcome)) = repeated {
            return Ok(Taken::Before(outcome));
        }
        if first.is_some() || line.is_forked(write_store, log, change)? {
            return Ok(Taken::Before(Outcome::Forked));
        }
        let Some(folded) = folded else {
            return Ok(Taken::Before(Outcome::Refused(Refusal::NotAMember)));
        };
        let state = folded.state();
        let checked = check_size(&change.edit).and_then(|()| match Edit::decode(&change.edit) {
            Some(edit) => {
                let promised = state.promised(&edit);
                let checked = state.check(log, &edit, author);
                let checked = checked.and_then(|audience| match promised {
                    Some(words) => words.check(change).map(|()| audience),
                    None => Ok(audience),
                });
                checked.map(|audience| Some((edit, audience)))
            }
            // Even to be told that an edit is too new, one must be a member.
            None => state.role(author).map(|_| None).ok_or(Refusal::NotAMember),
        });
        // Nobody has seen what is not there: it would count as seen as soon as it is.
        let is_beyond = change.base > head;
        let checked =
            checked.and_then(|it| if is_beyond { Err(Refusal::OutOfRange) } else { Ok(it) });
        match checked {
            Ok(None) => Ok(Taken::Before(Outcome::TooNew)),
            Ok(Some((edit, audience))) => {
                if let Err(refusal) = usage.check(stored_bytes(&change.edit))
                    && !state.needs_no_room(&edit)
                {
                    // Not kept: tomorrow the same change may go in.
                    return Ok(Taken::Before(Outcome::Refused(refusal)));
                }
                let paired_by = caller.paired_by.filter(|_| edit.is_signature());
                let (seq, change) = (head.next(), change.clone());
                let entry = Entry { seq, received: now, change, paired_by };
                write_store.append(log, &entry, audience)?;
                if edit.awaits_readers() {
                    write_store.await_readers(log, seq)?;
                }
                folded.apply_read(&entry, &edit);
                Ok(Taken::New(entry.seq))
            }
            Err(refusal) => {
                // A stranger's changes are not kept: they could be ordered by the million. Nor is what is too much.
                if refusal != Refusal::NotAMember && usage.has_room_for_refusal() {
                    write_store.refuse(log, change, refusal, now)?;
                }
                Ok(Taken::Before(Outcome::Refused(refusal)))
            }
        }
    }

    /// Whether a log may hold anything of this caller, or for them. For anyone else it is not even folded.
    fn concerns<L: WriteStore>(
        &self,
        write_store: &mut L,
        (caller, author): (&Caller, Author),
        log: LogId,
        state: LogState,
        usage: &Usage,
    ) -> Result<bool, L::Error> {
        let is_of_office = caller.office.and_then(StaffRole::in_office).is_some();
        match state {
            LogState::Gone => Ok(false),
            // Who may open it: a log of work whoever is somebody in the office, one's own log oneself.
            LogState::Absent => {
                let is_own = log == LogId::of_person(caller.person);
                Ok(is_of_office || is_own || author.coached.is_some())
            }
            LogState::Open(_) if usage.person > 0 || author.coached.is_some() => Ok(true),
            LogState::Open(head) => match self.cache.peek(log, head) {
                Some(folded) => {
                    let state = folded.state();
                    let may_write =
                        state.kind().is_some_and(|kind| caller.may_write_from_outside(kind));
                    Ok(may_write || state.role(author).is_some())
                }
                None if write_store.is_member(log, caller.person)? => Ok(true),
                None => {
                    let kind = write_store.kind(log)?;
                    Ok(kind.is_some_and(|kind| caller.may_write_from_outside(kind)))
                }
            },
        }
    }
}

impl Grant {
    /// What a phone holds that has everything.
    pub fn held(&self) -> Held {
        let view = view_digest(&self.view);
        Held { log: self.log, cursor: self.head, view, staged: None }
    }
}
