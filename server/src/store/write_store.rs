//! The writing half of the store, on `SQLite`: what the hub asks, each as one or two statements.

use std::collections::{BTreeMap, BTreeSet};

use shared::change::{Change, Digest, Entry};
use shared::id::{DeviceId, LogId, PersonId, Seq};
use shared::limits::{BETWEEN_MAX, CHANGE_BYTES};
use shared::record::LogKind;
use shared::refusal::Refusal;
use shared::role::Audience;
use shared::state::State;
use shared::sync::hub::{Folded, LogState, Usage, WriteStore, day, stored_bytes};
use shared::sync::message::Outcome;
use shared::sync::read_mark::ReadUpTo;
use shared::time::Timestamp;
use shared::wire;

use super::column;
use super::database::{self, Connection};
use super::employers;
use super::matching;
use super::membership;
use super::news::News;
use super::proofs;
use super::read_mark;
use super::read_store;
use super::summary;
use super::usage::StoredBytes;

/// Devices one person may bring. A phone that was cloned takes a new id; nobody needs a thousand.
const CLAIMS_MAX: i64 = 1_000;

/// The write store, inside a transaction.
#[derive(Debug)]
pub struct SqlWriteStore<'a> {
    connection: &'a Connection,
    news: &'a mut News,
    known: Known,
    day: DayQuota,
}

/// Whether what is taken in counts as what its author brings on this day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayQuota {
    Counts,
    /// Of a command on the data itself: whoever gives it could write the files, and no phone has less room for it.
    Lifted,
}

/// What this store read or wrote before. Nobody else writes meanwhile, so a batch of changes asks once, and what every
/// one of them changes is written once, when the log is projected.
#[derive(Debug, Default)]
pub(super) struct Known {
    owners: BTreeMap<DeviceId, PersonId>,
    states: BTreeMap<LogId, LogState>,
    /// When what was appended here came last.
    changed: BTreeMap<LogId, Timestamp>,
    /// The highest number that got an outcome, as its column holds it.
    last_numbers: BTreeMap<(LogId, DeviceId), i64>,
    sums: BTreeMap<(LogId, String), Digest>,
    /// Sums with more in them than is written.
    unwritten: BTreeSet<(LogId, String)>,
    bytes: StoredBytes,
    /// How many devices someone brought.
    claims: BTreeMap<PersonId, i64>,
}

impl<'a> SqlWriteStore<'a> {
    pub(super) fn new(connection: &'a Connection, news: &'a mut News) -> Self {
        Self::knowing(Known::default(), connection, news)
    }

    /// A write store that goes on where another was.
    pub(super) fn knowing(known: Known, connection: &'a Connection, news: &'a mut News) -> Self {
        Self { connection, news, known, day: DayQuota::Counts }
    }

    /// One that counts the day so.
    pub(super) fn with_day(self, day: DayQuota) -> Self {
        Self { day, ..self }
    }

    /// What a next one may go on with.
    #[cfg(test)]
    pub(super) fn into_known(self) -> Known {
        self.known
    }

    fn execute(&self, sql: &str, values: impl database::Values) -> database::Result<usize> {
        self.connection.execute(sql, values)
    }

    fn add_to_sum(&mut self, log: LogId, audience: String, digest: Digest) -> database::Result<()> {
        let place = (log, audience);
        let before = match self.known.sums.get(&place) {
            Some(sum) => *sum,
            None => self.sum(log, &place.1)?,
        };
        self.known.sums.insert(place.clone(), before.plus(digest));
        self.known.unwritten.insert(place);
        Ok(())
    }

    /// Writes where a log ends now, and its sums.
    fn settle(&mut self, log: LogId) -> database::Result<()> {
        if let Some(LogState::Open(head)) = self.known.states.get(&log).copied() {
            self.raise_head(log, head)?;
        }
        self.known.bytes.write(self.connection)?;
        for place in std::mem::take(&mut self.known.unwritten) {
            let sum = self.known.sums.get(&place).copied().unwrap_or_default();
            let (log, audience) = place;
            let values = (log.as_bytes(), audience, column::digest(sum));
            self.execute(include_str!("put_sum.sql"), values)?;
        }
        Ok(())
    }

    fn raise_head(&mut self, log: LogId, head: Seq) -> database::Result<()> {
        let bytes = *self.known.bytes.of_log(self.connection, log)?;
        let changed = self.known.changed.get(&log).map(|received| received.0);
        let values = (log.as_bytes(), column::count(head.0), column::count(bytes), changed);
        self.execute(include_str!("raise_head.sql"), values).map(drop)
    }

    fn sum(&self, log: LogId, audience: &str) -> database::Result<Digest> {
        let sum =
            self.connection.maybe(include_str!("sum.sql"), (log.as_bytes(), audience), |row| {
                column::digested(row, 0)
            });
        Ok(sum?.unwrap_or_default())
    }

    pub(super) fn last_number(&mut self, log: LogId, device: DeviceId) -> database::Result<i64> {
        if let Some(last) = self.known.last_numbers.get(&(log, device)) {
            return Ok(*last);
        }
        let values = (log.as_bytes(), device.as_bytes());
        let last =
            self.connection.one(include_str!("last_number.sql"), values, |row| row.get(0))?;
        self.known.last_numbers.insert((log, device), last);
        Ok(last)
    }

    /// After a number got its outcome.
    fn passed(&mut self, log: LogId, change: &Change) {
        if let Some(last) = self.known.last_numbers.get_mut(&(log, change.device)) {
            *last = column::count(change.n).max(*last);
        }
    }

    /// How many devices someone brought: asked once, however many more they bring.
    fn claims(&self, person: PersonId) -> database::Result<i64> {
        if let Some(claims) = self.known.claims.get(&person) {
            return Ok(*claims);
        }
        self.connection.one(include_str!("claims.sql"), [person.as_bytes()], |row| row.get(0))
    }

    fn owner(&self, device: DeviceId) -> database::Result<Option<PersonId>> {
        self.connection
            .maybe(include_str!("claim_owner.sql"), [device.as_bytes()], |row| column::id(row, 0))
    }
}

impl WriteStore for SqlWriteStore<'_> {
    type Error = database::Error;

    fn claim(&mut self, device: DeviceId, person: PersonId) -> database::Result<bool> {
        let owner = match self.known.owners.get(&device) {
            Some(owner) => Some(*owner),
            None => self.owner(device)?,
        };
        if let Some(owner) = owner {
            self.known.owners.insert(device, owner);
            return Ok(person == owner);
        }
        let claims = self.claims(person)?;
        if claims >= CLAIMS_MAX {
            return Ok(false);
        }
        let values = (device.as_bytes(), person.as_bytes());
        self.execute(include_str!("claim.sql"), values)?;
        self.known.claims.insert(person, claims + 1);
        Ok(true)
    }

    fn log_state(&mut self, log: LogId) -> database::Result<LogState> {
        if let Some(state) = self.known.states.get(&log) {
            return Ok(*state);
        }
        let state = read_store::log_state(self.connection, log)?;
        self.known.states.insert(log, state);
        Ok(state)
    }

    fn first_outcome(
        &mut self,
        log: LogId,
        device: DeviceId,
        n: u64,
    ) -> database::Result<Option<(Digest, Outcome)>> {
        let n = column::count(n);
        if n > self.last_number(log, device)? {
            return Ok(None);
        }
        let identity = (log.as_bytes(), device.as_bytes(), n);
        self.connection.maybe(include_str!("first_outcome.sql"), identity, |row| {
            let is_refused = row.is_nothing(1)?;
            let refused = || column::parsed(row, 2).map(Outcome::Refused);
            let accepted = || column::seq(row, 1).map(Outcome::Accepted);
            let outcome = if is_refused { refused()? } else { accepted()? };
            Ok((column::digested(row, 0)?, outcome))
        })
    }

    fn has_same_content(
        &mut self,
        log: LogId,
        seq: Seq,
        change: &Change,
    ) -> database::Result<bool> {
        let said = (
            log.as_bytes(),
            column::count(seq.0),
            change.at.0,
            change.author.as_bytes(),
            change.edit.get(),
            change.device.as_bytes(),
            column::count(change.n),
        );
        self.connection.one(include_str!("has_same_content.sql"), said, |row| row.get(0))
    }

    fn is_forked(&mut self, log: LogId, change: &Change, after: u64) -> database::Result<bool> {
        // Nothing stands behind it, and there is no number in between.
        let [n, after, base] = [change.n, after, change.base.0].map(column::count);
        if n > self.last_number(log, change.device)? && n <= after.saturating_add(1) {
            return Ok(false);
        }
        let values = (log.as_bytes(), change.device.as_bytes(), n, after, base, BETWEEN_MAX);
        self.connection.one(include_str!("is_forked.sql"), values, |row| row.get(0))
    }

    fn fold(&mut self, log: LogId, folded: &mut Folded) -> database::Result<()> {
        let head = folded.state().head();
        read_store::each_entry(self.connection, log, head, |_, entry| folded.apply_entry(&entry))
    }

    fn is_member(&mut self, log: LogId, person: PersonId) -> database::Result<bool> {
        self.connection.exists(include_str!("member.sql"), (person.as_bytes(), log.as_bytes()))
    }

    fn is_coach_of(&mut self, coach: PersonId, candidate: PersonId) -> database::Result<bool> {
        self.connection
            .exists(include_str!("is_coach_of.sql"), (coach.as_bytes(), candidate.as_bytes()))
    }

    fn kind(&mut self, log: LogId) -> database::Result<Option<LogKind>> {
        self.connection
            .maybe(include_str!("kind.sql"), [log.as_bytes()], |row| column::kind(row, 0))
    }

    fn usage(&mut self, log: LogId, person: PersonId, now: Timestamp) -> database::Result<Usage> {
        let Self { connection, known: Known { bytes, .. }, .. } = self;
        let today = match self.day {
            DayQuota::Counts => *bytes.of_day(connection, person, day(now))?,
            DayQuota::Lifted => 0,
        };
        let log_bytes = *bytes.of_log(connection, log)?;
        Ok(Usage { log: log_bytes, person: *bytes.of_person(connection, log, person)?, day: today })
    }

    fn append(&mut self, log: LogId, entry: &Entry, audience: Audience) -> database::Result<()> {
        let Entry { seq, received, change, paired_by } = entry;
        let digest = change.digest();
        self.news.entered(log, audience);
        let audience = wire::encode(&audience);
        self.known.changed.insert(log, *received);
        if self.log_state(log)? == LogState::Absent {
            // Entries stand in a log that is there.
            self.raise_head(log, *seq)?;
        }
        self.execute(
            include_str!("append_entry.sql"),
            (
                log.as_bytes(),
                column::count(seq.0),
                change.device.as_bytes(),
                column::count(change.n),
                column::count(change.base.0),
                change.at.0,
                change.author.as_bytes(),
                received.0,
                &audience,
                change.edit.get(),
                column::digest(digest),
                paired_by.map(|person| *person.as_bytes()),
                change.promised.map(column::digest),
            ),
        )?;
        self.known.states.insert(log, LogState::Open(*seq));
        self.passed(log, change);
        let bytes = stored_bytes(&change.edit);
        self.known.bytes.add(self.connection, log, change.author, bytes)?;
        if self.day == DayQuota::Counts {
            let today = day(*received);
            self.known.bytes.add_to_day(self.connection, change.author, today, bytes)?;
        }
        self.add_to_sum(log, audience, entry.digest_with(digest))
    }

    fn await_readers(&mut self, log: LogId, seq: Seq) -> database::Result<()> {
        read_mark::await_readers(self.connection, log, seq)
    }

    fn raise_read(&mut self, log: LogId, person: PersonId, to: ReadUpTo) -> database::Result<()> {
        read_mark::raise(self.connection, log, person, to)
    }

    fn refuse(
        &mut self,
        log: LogId,
        change: &Change,
        refusal: Refusal,
        now: Timestamp,
    ) -> database::Result<()> {
        let (device, n) = (change.device.as_bytes(), column::count(change.n));
        let (digest, refusal) = (column::digest(change.digest()), wire::encode(&refusal));
        let values = (log.as_bytes(), device, n, digest, refusal);
        self.execute(include_str!("refuse.sql"), values)?;
        self.passed(log, change);
        let Self { connection, known: Known { bytes, .. }, .. } = self;
        bytes.add_to_day(connection, change.author, day(now), CHANGE_BYTES)?;
        // What is declined may be all that a push brings: then nothing is projected.
        bytes.write(connection)
    }

    fn project(&mut self, log: LogId, state: &State) -> database::Result<()> {
        self.settle(log)?;
        membership::project(self.connection, log, state, self.news)?;
        if let Some(traject) = state.traject() {
            summary::keep(self.connection, log, traject)?;
        }
        if let Some(employer) = state.employer() {
            employers::keep(self.connection, log, employer)?;
        }
        if let Some(file) = state.person() {
            matching::keep(self.connection, log, file)?;
            proofs::keep(self.connection, log, file)?;
        }
        Ok(())
    }
}
