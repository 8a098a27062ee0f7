//! What a writing job works with: the open transaction, the hub, and what there will be to tell.

use shared::change::Change;
use shared::id::{DeviceId, LogId, PersonId, Seq};
use shared::record::Edit;
use shared::sync::hub::{Caller, Hub, LogState, ReadStore, WriteStore};
use shared::sync::message::{Outcome, Outcomes, Push, Request};
use shared::time::Timestamp;

use super::database::{self, Connection};
use super::erasure;
use super::news::News;
use super::read_store::{self, SqlReadStore};
use super::write_store::{DayQuota, SqlWriteStore};

/// The writer's place of work, for as long as one job takes.
#[derive(Debug)]
pub struct WriteTransaction<'a> {
    /// Inside a transaction.
    pub connection: &'a Connection,
    pub(super) hub: &'a mut Hub,
    pub(super) news: News,
}

impl<'a> WriteTransaction<'a> {
    pub(super) fn new(connection: &'a Connection, hub: &'a mut Hub) -> Self {
        Self { connection, hub, news: News::default() }
    }

    /// Takes in what a phone's request brings.
    pub fn push_all(
        &mut self,
        caller: &Caller,
        request: &Request,
        now: Timestamp,
    ) -> database::Result<Vec<Outcomes>> {
        let epoch = SqlReadStore(self.connection).epoch()?;
        let mut write_store = SqlWriteStore::new(self.connection, &mut self.news);
        self.hub.push_all(&mut write_store, caller, request, epoch, now)
    }

    /// Takes in the changes to some logs.
    pub fn push(
        &mut self,
        caller: &Caller,
        pushes: &[Push],
        now: Timestamp,
    ) -> database::Result<Vec<Outcomes>> {
        let mut write_store = SqlWriteStore::new(self.connection, &mut self.news);
        pushes.iter().map(|push| self.hub.push(&mut write_store, caller, push, now)).collect()
    }

    /// Takes in one edit of somebody who writes it here and now, and has no phone to count it: it sees all there is.
    pub fn push_edit(
        &mut self,
        caller: &Caller,
        log: LogId,
        device: DeviceId,
        edit: &Edit,
        now: Timestamp,
    ) -> database::Result<Outcome> {
        let mut write_store = SqlWriteStore::new(self.connection, &mut self.news);
        let LogState::Open(base) = write_store.log_state(log)? else { return Ok(Outcome::Gone) };
        let last = write_store.last_number(log, device)?;
        let n = u64::try_from(last).unwrap_or_default() + 1;
        let (author, edit) = (caller.person, edit.encode());
        let change = Change { device, n, base, at: now, author, edit, promised: None };
        let push = Push { log, changes: vec![change], follows: None };
        let outcomes = self.hub.push(&mut write_store, caller, &push, now)?;
        Ok(outcomes.of.into_iter().next().map_or(Outcome::Gone, |(_, outcome)| outcome))
    }

    /// Takes in edits of a command on the data itself, one after the other: each sees all before it. They open the log where
    /// there is none, and count as nobody's of this day.
    pub fn push_edits(
        &mut self,
        caller: &Caller,
        log: LogId,
        device: DeviceId,
        edits: &[Edit],
        now: Timestamp,
    ) -> database::Result<Vec<Outcome>> {
        let write_store = SqlWriteStore::new(self.connection, &mut self.news);
        let mut write_store = write_store.with_day(DayQuota::Lifted);
        let head = match write_store.log_state(log)? {
            LogState::Open(head) => head.0,
            LogState::Absent | LogState::Gone => 0,
        };
        let last = write_store.last_number(log, device)?;
        let last = u64::try_from(last).unwrap_or_default();
        let changes = (0..).zip(edits).map(|(at, edit)| Change {
            device,
            n: last + 1 + at,
            base: Seq(head + at),
            at: now,
            author: caller.person,
            edit: edit.encode(),
            promised: None,
        });
        let push = Push { log, changes: changes.collect(), follows: None };
        let outcomes = self.hub.push(&mut write_store, caller, &push, now)?;
        Ok(outcomes.of.into_iter().map(|(_, outcome)| outcome).collect())
    }

    /// Closes a log that is to be erased right after: whoever took part hears that it is gone.
    pub fn close(&mut self, log: LogId) -> database::Result<()> {
        let members = read_store::members(self.connection, log)?;
        erasure::close(self.connection, log)?;
        self.news.changed(log, members.into_iter().map(|it| it.view.person));
        Ok(())
    }

    /// Tells these people, once it is on disk, that something happened to phones they have to do with.
    pub fn tell_phones(&mut self, people: impl IntoIterator<Item = PersonId>) {
        self.news.phones(people);
    }

    /// Tells this person, once it is on disk, that they have a log, or have it no more, by what no log says.
    pub fn tell_of(&mut self, log: LogId, person: PersonId) {
        self.news.changed(log, [person]);
    }

    /// Tells, once it is on disk, that a device was signed out.
    pub fn tell_signed_out(&mut self, person: PersonId, device: DeviceId) {
        self.news.signed_out(person, device);
    }
}
