//! A store and a journal in memory: what the simulation runs on, and the plainest reading of both contracts.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::convert::Infallible;

use crate::change::{Change, Digest, Entry};
use crate::id::{DeviceId, LogId, PersonId, Seq};
use crate::limits::{BETWEEN_MAX, CHANGE_BYTES};
use crate::record::LogKind;
use crate::refusal::Refusal;
use crate::role::{Audience, Role, StaffRole, View};
use crate::state::State;
use crate::sync::hub::{
    Folded, Grant, LogState, ReadStore, Room, Usage, WriteStore, day, stored_bytes,
};
use crate::sync::journal::{self, Refused, Revision, Rows, Write};
use crate::sync::message::{Epoch, Outcome, Page};
use crate::sync::read_mark::{ReadMark, ReadUpTo};
use crate::time::Timestamp;

/// A store that forgets everything when it is dropped.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    logs: BTreeMap<LogId, Log>,
    outcomes: BTreeMap<(LogId, DeviceId, u64), (Digest, Outcome)>,
    /// What each person brought on the day they last brought something.
    days: BTreeMap<PersonId, (i64, u64)>,
    gone: std::collections::BTreeSet<LogId>,
    devices: BTreeMap<DeviceId, PersonId>,
    /// Who is of the office, and what they are there.
    staff: BTreeMap<PersonId, StaffRole>,
    epoch: u64,
}

#[derive(Debug, Clone, Default)]
struct Log {
    entries: Vec<(Audience, Entry)>,
    views: Vec<View>,
    kind: Option<LogKind>,
    /// Whose own log it is, if it is somebody's.
    owner: Option<PersonId>,
    /// What each person's changes take.
    stored: BTreeMap<PersonId, u64>,
    /// How far each person has read.
    read: BTreeMap<PersonId, ReadUpTo>,
    awaited: std::collections::BTreeSet<Seq>,
}

impl Log {
    fn bytes(&self) -> u64 {
        self.stored.values().sum()
    }
}

impl MemoryStore {
    /// Begins another life, as a server restored from a backup does.
    pub fn begin_epoch(&mut self, epoch: Epoch) {
        self.epoch = epoch.0;
    }

    /// Makes somebody one of the office, or ends that.
    pub fn set_office(&mut self, person: PersonId, role: Option<StaffRole>) {
        match role {
            Some(role) => drop(self.staff.insert(person, role)),
            None => drop(self.staff.remove(&person)),
        }
        let views = self.staff_views();
        if let Some(office) = self.logs.get_mut(&LogId::OFFICE) {
            office.views = views;
        }
    }

    fn staff_views(&self) -> Vec<View> {
        let view = |(person, role): (&PersonId, &StaffRole)| {
            Some(View { person: *person, role: role.in_office()?, placement: None })
        };
        self.staff.iter().filter_map(view).collect()
    }

    /// Removes a log and everything derived from it; only the bare id stays.
    pub fn erase(&mut self, log: LogId) {
        self.logs.remove(&log);
        self.outcomes.retain(|(of, _, _), _| *of != log);
        self.gone.insert(log);
    }

    /// What somebody sees of another person's own log: a coach of a traject of theirs reads it.
    fn coach_view(&self, person: PersonId, owner: PersonId) -> Option<View> {
        let view = View { person, role: Role::Coach, placement: None };
        self.coaches(person, owner).then_some(view)
    }

    fn coaches(&self, person: PersonId, owner: PersonId) -> bool {
        let is_in = |log: &Log, person, role| {
            log.views.iter().any(|view| (view.person, view.role) == (person, role))
        };
        let mut trajects = self.logs.values().filter(|log| log.kind == Some(LogKind::Traject));
        trajects.any(|log| is_in(log, person, Role::Coach) && is_in(log, owner, Role::Candidate))
    }

    fn add_to_day(&mut self, person: PersonId, now: Timestamp, bytes: u64) {
        let used = self.used_on(person, now);
        self.days.insert(person, (day(now), used.saturating_add(bytes)));
    }

    fn used_on(&self, person: PersonId, now: Timestamp) -> u64 {
        let last = self.days.get(&person).filter(|(of, _)| *of == day(now));
        last.map_or(0, |(_, bytes)| *bytes)
    }

    /// All entries of a log with who may see them, for whoever holds the store itself.
    pub fn all_entries(&self, log: LogId) -> &[(Audience, Entry)] {
        self.logs.get(&log).map_or(&[], |log| &log.entries)
    }

    fn up_to(&self, log: LogId, until: Seq) -> &[(Audience, Entry)] {
        let all = self.all_entries(log);
        &all[..all.partition_point(|(_, entry)| entry.seq <= until)]
    }
}

impl WriteStore for MemoryStore {
    type Error = Infallible;

    fn claim(&mut self, device: DeviceId, person: PersonId) -> Result<bool, Infallible> {
        Ok(*self.devices.entry(device).or_insert(person) == person)
    }

    fn log_state(&mut self, log: LogId) -> Result<LogState, Infallible> {
        Ok(match self.logs.get(&log) {
            _ if self.gone.contains(&log) => LogState::Gone,
            Some(log) => {
                LogState::Open(log.entries.last().map_or(Seq::ZERO, |(_, entry)| entry.seq))
            }
            None => LogState::Absent,
        })
    }

    fn first_outcome(
        &mut self,
        log: LogId,
        device: DeviceId,
        n: u64,
    ) -> Result<Option<(Digest, Outcome)>, Infallible> {
        Ok(self.outcomes.get(&(log, device, n)).copied())
    }

    fn has_same_content(
        &mut self,
        log: LogId,
        seq: Seq,
        change: &Change,
    ) -> Result<bool, Infallible> {
        let all = self.all_entries(log);
        let at = all.binary_search_by_key(&seq, |(_, entry)| entry.seq);
        Ok(at.is_ok_and(|at| all[at].1.change.same_content(change)))
    }

    fn is_forked(&mut self, log: LogId, change: &Change, after: u64) -> Result<bool, Infallible> {
        let of_device = |from, to| {
            let names = (log, change.device, from)..=(log, change.device, to);
            self.outcomes.range(names).filter_map(|(_, (_, outcome))| match outcome {
                Outcome::Accepted(seq) => Some(*seq),
                Outcome::Refused(_) | Outcome::Gone | Outcome::TooNew | Outcome::Forked => None,
            })
        };
        let next = change.n.saturating_add(1);
        let has_later = change.n < next && of_device(next, u64::MAX).next().is_some();
        if has_later || after >= change.n.saturating_sub(1) {
            return Ok(has_later);
        }
        let between: Vec<Seq> =
            of_device(after + 1, change.n - 1).take(usize::from(BETWEEN_MAX)).collect();
        Ok(between.len() == usize::from(BETWEEN_MAX)
            || between.iter().any(|seq| *seq > change.base))
    }

    fn fold(&mut self, log: LogId, folded: &mut Folded) -> Result<(), Infallible> {
        let head = folded.state().head();
        for (_, entry) in self.all_entries(log).iter().filter(|(_, entry)| entry.seq > head) {
            folded.apply_entry(entry);
        }
        Ok(())
    }

    fn is_member(&mut self, log: LogId, person: PersonId) -> Result<bool, Infallible> {
        let views = self.logs.get(&log).map_or(&[][..], |log| &log.views);
        Ok(views.iter().any(|view| view.person == person))
    }

    fn is_coach_of(&mut self, coach: PersonId, candidate: PersonId) -> Result<bool, Infallible> {
        Ok(self.coaches(coach, candidate))
    }

    fn kind(&mut self, log: LogId) -> Result<Option<LogKind>, Infallible> {
        Ok(self.logs.get(&log).and_then(|log| log.kind))
    }

    fn usage(&mut self, log: LogId, person: PersonId, now: Timestamp) -> Result<Usage, Infallible> {
        let stored = self.logs.get(&log).map(|log| &log.stored);
        Ok(Usage {
            log: self.logs.get(&log).map_or(0, Log::bytes),
            person: stored.and_then(|stored| stored.get(&person).copied()).unwrap_or(0),
            day: self.used_on(person, now),
        })
    }

    fn append(&mut self, log: LogId, entry: &Entry, audience: Audience) -> Result<(), Infallible> {
        let identity = (log, entry.change.device, entry.change.n);
        let outcome = (entry.change.digest(), Outcome::Accepted(entry.seq));
        self.outcomes.insert(identity, outcome);
        let (author, bytes) = (entry.change.author, stored_bytes(&entry.change.edit));
        self.add_to_day(author, entry.received, bytes);
        let log = self.logs.entry(log).or_default();
        *log.stored.entry(author).or_default() += bytes;
        log.entries.push((audience, entry.clone()));
        Ok(())
    }

    fn await_readers(&mut self, log: LogId, seq: Seq) -> Result<(), Infallible> {
        self.logs.entry(log).or_default().awaited.insert(seq);
        Ok(())
    }

    fn raise_read(
        &mut self,
        log: LogId,
        person: PersonId,
        up_to: ReadUpTo,
    ) -> Result<(), Infallible> {
        let takes_part = self.is_member(log, person)?;
        let Some(log) = self.logs.get_mut(&log).filter(|_| takes_part) else { return Ok(()) };
        let head = log.entries.last().map_or(Seq::ZERO, |(_, entry)| entry.seq);
        let mut up_to = up_to.within(head);
        up_to.talks = log.awaited.range(..=up_to.talks).next_back().copied().unwrap_or(Seq::ZERO);
        let read = log.read.entry(person).or_default();
        *read = read.raised_to(up_to);
        Ok(())
    }

    fn refuse(
        &mut self,
        log: LogId,
        change: &Change,
        refusal: Refusal,
        now: Timestamp,
    ) -> Result<(), Infallible> {
        self.add_to_day(change.author, now, CHANGE_BYTES);
        let outcome = (change.digest(), Outcome::Refused(refusal));
        self.outcomes.insert((log, change.device, change.n), outcome);
        Ok(())
    }

    fn project(&mut self, log: LogId, state: &State) -> Result<(), Infallible> {
        let views = match state.kind() {
            Some(LogKind::Office) => self.staff_views(),
            Some(LogKind::Traject | LogKind::Person | LogKind::Employer | LogKind::Cohort)
            | None => state.members().into_iter().map(|member| member.view).collect(),
        };
        let kept = self.logs.entry(log).or_default();
        kept.views = views;
        (kept.kind, kept.owner) = (state.kind(), state.owner());
        Ok(())
    }
}

impl ReadStore for MemoryStore {
    type Error = Infallible;

    fn epoch(&mut self) -> Result<Epoch, Infallible> {
        Ok(Epoch(self.epoch))
    }

    fn log_state(&mut self, log: LogId) -> Result<LogState, Infallible> {
        WriteStore::log_state(self, log)
    }

    fn grants(&mut self, person: PersonId) -> Result<Vec<Grant>, Infallible> {
        let grant = |(log, of): (&LogId, &Log)| {
            let own = of.views.iter().find(|view| view.person == person).copied();
            let view = own.or_else(|| self.coach_view(person, of.owner?))?;
            let head = of.entries.last().map_or(Seq::ZERO, |(_, entry)| entry.seq);
            Some(Grant { log: *log, kind: of.kind?, head, bytes: of.bytes(), view })
        };
        let mut grants: Vec<Grant> = self.logs.iter().filter_map(grant).collect();
        let changed = |log| self.all_entries(log).last().map(|(_, entry)| entry.received);
        grants.sort_by_key(|grant| (Reverse(changed(grant.log)), grant.log));
        Ok(grants)
    }

    fn entries(
        &mut self,
        log: LogId,
        part: Page,
        view: &View,
        mut room: Room,
    ) -> Result<(Vec<Entry>, Seq), Infallible> {
        let (mut seen, mut reached) = (Vec::new(), part.after);
        let first = self.up_to(log, part.after).len();
        for (audience, entry) in self.up_to(log, part.until).iter().skip(first) {
            if room.is_full() {
                return Ok((seen, reached));
            }
            let is_seen = view.sees(*audience);
            room = room.after(if is_seen { entry.bytes() } else { 0 });
            seen.extend(is_seen.then(|| entry.clone()));
            reached = entry.seq;
        }
        Ok((seen, part.until))
    }

    fn read_marks(&mut self, person: PersonId) -> Result<Vec<ReadMark>, Infallible> {
        let mut marks = Vec::new();
        for (log, of) in &self.logs {
            let Some(own) = of.views.iter().find(|view| view.person == person) else { continue };
            for other in of.views.iter().filter(|other| own.knows(other)) {
                let mut up_to = of.read.get(&other.person).copied().unwrap_or_default();
                if other.person != person {
                    up_to.seq = Seq::ZERO;
                }
                if up_to != ReadUpTo::default() {
                    marks.push(ReadMark { log: *log, person: other.person, up_to });
                }
            }
        }
        Ok(marks)
    }

    fn sums(&mut self, log: LogId, until: Seq) -> Result<Vec<(Audience, Digest)>, Infallible> {
        let mut sums = BTreeMap::<Audience, Digest>::new();
        for (audience, entry) in self.up_to(log, until) {
            let sum = sums.entry(*audience).or_default();
            *sum = sum.plus(entry.digest());
        }
        Ok(sums.into_iter().collect())
    }
}

/// A journal that keeps its rows as long as it is kept itself.
#[derive(Debug, Clone, Default)]
pub struct MemoryJournal {
    rows: Rows,
    revision: Revision,
}

impl MemoryJournal {
    /// All rows, with the revision they stand at.
    pub fn load(&self) -> (Revision, Rows) {
        (self.revision, self.rows.clone())
    }

    /// Writes a batch that was planned on `planned_on`, whole or not at all.
    pub fn commit(&mut self, planned_on: Revision, writes: &[Write]) -> Result<Revision, Refused> {
        if planned_on != self.revision {
            return Err(Refused::Stale);
        }
        journal::keep(&mut self.rows, writes.iter().cloned());
        self.revision.0 += 1;
        Ok(self.revision)
    }
}
