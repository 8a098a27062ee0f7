//! The server's store as the simulation uses it: the store in memory, with a transaction that can die half-way
//! and, in wrong worlds, one bend in how it keeps its contract.

use shared::change::{Change, Digest, Entry};
use shared::id::{DeviceId, PersonId, Seq, TrajectId};
use shared::record::{At, Edit, LogKind, Subject};
use shared::refusal::Refusal;
use shared::role::{Audience, View};
use shared::state::State;
use shared::sync::hub::{Folded, Grant, LogState, ReadStore, Room, Usage, WriteStore};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{Epoch, Outcome, Page};
use shared::sync::read_mark::{ReadMark, ReadUpTo};
use shared::time::Timestamp;

use crate::sim::variant::Variant;

/// The server process was killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Died;

/// A store that can die, or bend.
#[derive(Debug, Clone)]
pub struct SimStore {
    pub inner: MemoryStore,
    variant: Variant,
    /// Storage steps taken so far: writes, and commits of writes.
    pub steps: usize,
    /// The step at which the process dies.
    pub dies_at: Option<usize>,
    has_written: bool,
    under_way: UnderWay,
}

/// In the world with one counter for all logs: entries that have their number but, for everyone else, are not there
/// yet, because their writer commits late.
#[derive(Debug, Clone, Default)]
struct UnderWay {
    of_this_request: Vec<(TrajectId, Seq, PersonId)>,
    of_the_last: Vec<(TrajectId, Seq, PersonId)>,
    reader: Option<PersonId>,
}

impl UnderWay {
    fn hides(&self, log: TrajectId, entry: &Entry) -> bool {
        let all = self.of_this_request.iter().chain(&self.of_the_last);
        let mut all = all.filter(|(_, _, author)| self.reader != Some(*author));
        all.any(|(of, seq, _)| (*of, *seq) == (log, entry.seq))
    }
}

/// Every so many entries, one of a writer who commits late.
const LATE_EVERY: u64 = 5;

/// How many entries the store that filters after the cursor reads at once.
const PAGE: usize = 6;

fn sure<T>(result: Result<T, std::convert::Infallible>) -> Result<T, Died> {
    match result {
        Ok(value) => Ok(value),
        Err(never) => match never {},
    }
}

impl SimStore {
    /// An empty store.
    pub fn new(variant: Variant) -> Self {
        let under_way = UnderWay::default();
        let inner = MemoryStore::default();
        Self { inner, variant, steps: 0, dies_at: None, has_written: false, under_way }
    }

    fn write(&mut self) -> Result<(), Died> {
        if self.dies_at == Some(self.steps) {
            return Err(Died);
        }
        self.steps += 1;
        self.has_written = true;
        Ok(())
    }

    /// The wrong way: all entries, those of appointments for whom they are meant by now.
    fn entries_of_now(&self, log: TrajectId) -> Vec<(Audience, Entry)> {
        let all = self.inner.all_entries(log);
        let mut state = State::default();
        all.iter().for_each(|(_, entry)| state.apply_entry(entry));
        let audience_now = |entry: &Entry| {
            let Edit::Appointment(At(id, _)) = Edit::decode(&entry.change.edit)? else {
                return None;
            };
            Subject::Appointment(id).audience(state.traject()?)
        };
        let of_now = |(then, entry): &(Audience, Entry)| {
            (audience_now(entry).unwrap_or(*then), entry.clone())
        };
        all.iter().map(of_now).collect()
    }

    /// What was written since the last time stands; where nothing was, there is nothing to do.
    pub fn commit(&mut self) -> Result<(), Died> {
        if self.has_written {
            self.write()?;
            self.has_written = false;
        }
        Ok(())
    }

    /// Another request is looked at: whoever was late two requests ago has committed by now.
    pub fn next_request(&mut self) {
        self.under_way.of_the_last = std::mem::take(&mut self.under_way.of_this_request);
    }
}

impl WriteStore for SimStore {
    type Error = Died;

    fn claim(&mut self, device: DeviceId, person: PersonId) -> Result<bool, Died> {
        self.write()?;
        sure(self.inner.claim(device, person))
    }

    fn log_state(&mut self, log: TrajectId) -> Result<LogState, Died> {
        sure(WriteStore::log_state(&mut self.inner, log))
    }

    fn first_outcome(
        &mut self,
        log: TrajectId,
        device: DeviceId,
        n: u64,
    ) -> Result<Option<(Digest, Outcome)>, Died> {
        if self.variant == Variant::ForgetfulOutcomes {
            return Ok(None);
        }
        sure(self.inner.first_outcome(log, device, n))
    }

    fn has_same_content(
        &mut self,
        log: TrajectId,
        seq: Seq,
        change: &Change,
    ) -> Result<bool, Died> {
        if matches!(self.variant, Variant::ForgetfulOutcomes | Variant::NamesAlone) {
            return Ok(false);
        }
        sure(self.inner.has_same_content(log, seq, change))
    }

    fn is_forked(&mut self, log: TrajectId, change: &Change, after: u64) -> Result<bool, Died> {
        if self.variant == Variant::TrustsNumbers {
            return Ok(false);
        }
        sure(self.inner.is_forked(log, change, after))
    }

    fn fold(&mut self, log: TrajectId, folded: &mut Folded) -> Result<(), Died> {
        sure(self.inner.fold(log, folded))
    }

    fn is_member(&mut self, log: TrajectId, person: PersonId) -> Result<bool, Died> {
        sure(self.inner.is_member(log, person))
    }

    fn is_coach_of(&mut self, coach: PersonId, candidate: PersonId) -> Result<bool, Died> {
        sure(self.inner.is_coach_of(coach, candidate))
    }

    fn kind(&mut self, log: TrajectId) -> Result<Option<LogKind>, Died> {
        sure(WriteStore::kind(&mut self.inner, log))
    }

    fn usage(&mut self, log: TrajectId, person: PersonId, now: Timestamp) -> Result<Usage, Died> {
        sure(self.inner.usage(log, person, now))
    }

    fn append(&mut self, log: TrajectId, entry: &Entry, audience: Audience) -> Result<(), Died> {
        self.write()?;
        if self.variant == Variant::GlobalCursor && entry.seq.0.is_multiple_of(LATE_EVERY) {
            let late = (log, entry.seq, entry.change.author);
            self.under_way.of_this_request.push(late);
        }
        if self.variant == Variant::ForgetsOtherVersion {
            let seen_all = Change { base: Seq(entry.seq.0 - 1), ..entry.change.clone() };
            let bent = Entry { change: seen_all, ..entry.clone() };
            return sure(self.inner.append(log, &bent, audience));
        }
        sure(self.inner.append(log, entry, audience))
    }

    fn await_readers(&mut self, log: TrajectId, seq: Seq) -> Result<(), Died> {
        self.write()?;
        sure(self.inner.await_readers(log, seq))
    }

    fn raise_read(
        &mut self,
        log: TrajectId,
        person: PersonId,
        up_to: ReadUpTo,
    ) -> Result<(), Died> {
        self.write()?;
        sure(self.inner.raise_read(log, person, up_to))
    }

    fn refuse(
        &mut self,
        log: TrajectId,
        change: &Change,
        refusal: Refusal,
        now: Timestamp,
    ) -> Result<(), Died> {
        self.write()?;
        sure(self.inner.refuse(log, change, refusal, now))
    }

    fn project(&mut self, log: TrajectId, state: &State) -> Result<(), Died> {
        self.write()?;
        sure(self.inner.project(log, state))
    }
}

impl ReadStore for SimStore {
    type Error = Died;

    fn epoch(&mut self) -> Result<Epoch, Died> {
        sure(self.inner.epoch())
    }

    fn log_state(&mut self, log: TrajectId) -> Result<LogState, Died> {
        sure(ReadStore::log_state(&mut self.inner, log))
    }

    fn grants(&mut self, person: PersonId) -> Result<Vec<Grant>, Died> {
        self.under_way.reader = Some(person);
        sure(self.inner.grants(person))
    }

    fn entries(
        &mut self,
        log: TrajectId,
        part: Page,
        view: &View,
        room: Room,
    ) -> Result<(Vec<Entry>, Seq), Died> {
        let is_in = |entry: &Entry| entry.seq > part.after && entry.seq <= part.until;
        let all = self.inner.all_entries(log).iter().filter(|(_, entry)| is_in(entry));
        match self.variant {
            Variant::BlindToAudience => {
                Ok((all.map(|(_, entry)| entry.clone()).collect(), part.until))
            }
            Variant::FilterAfterCursor => {
                let seen = all.take(PAGE).filter(|(audience, _)| view.sees(*audience));
                Ok((seen.map(|(_, entry)| entry.clone()).collect(), part.until))
            }
            Variant::GlobalCursor => {
                let there = all.filter(|(_, entry)| !self.under_way.hides(log, entry));
                let seen = there.filter(|(audience, _)| view.sees(*audience));
                Ok((seen.map(|(_, entry)| entry.clone()).collect(), part.until))
            }
            Variant::AudienceOfNow => {
                let all = self.entries_of_now(log).into_iter();
                let there = all.filter(|(_, entry)| is_in(entry));
                let seen = there.filter(|(audience, _)| view.sees(*audience));
                Ok((seen.map(|(_, entry)| entry).collect(), part.until))
            }
            Variant::Sound
            | Variant::TakesAnyKind
            | Variant::HalfAtOnce
            | Variant::RelaxedJournal
            | Variant::AcknowledgeBeforeCommit
            | Variant::ForgetfulOutcomes
            | Variant::ForgetsOtherVersion
            | Variant::BlockingOutcome
            | Variant::SilentRestore
            | Variant::NamesAlone
            | Variant::TrustsNumbers
            | Variant::ForgetfulLock
            | Variant::LockInName
            | Variant::EarlySwap
            | Variant::KeepsPages => sure(self.inner.entries(log, part, view, room)),
        }
    }

    fn read_marks(&mut self, person: PersonId) -> Result<Vec<ReadMark>, Died> {
        sure(self.inner.read_marks(person))
    }

    fn sums(&mut self, log: TrajectId, until: Seq) -> Result<Vec<(Audience, Digest)>, Died> {
        if self.variant == Variant::AudienceOfNow {
            let all = self.entries_of_now(log).into_iter();
            let sums = all.filter(|(_, entry)| entry.seq <= until);
            return Ok(sums.map(|(audience, entry)| (audience, entry.digest())).collect());
        }
        let mut sums = sure(self.inner.sums(log, until))?;
        let all = self.inner.all_entries(log).iter();
        let hidden = all.take_while(|(_, entry)| entry.seq <= until);
        for (audience, entry) in hidden.filter(|(_, entry)| self.under_way.hides(log, entry)) {
            let sum = sums.iter_mut().find(|(of, _)| of == audience);
            let less =
                |sum: &mut (Audience, Digest)| sum.1.0 = sum.1.0.wrapping_sub(entry.digest().0);
            sum.map(less);
        }
        Ok(sums)
    }
}
