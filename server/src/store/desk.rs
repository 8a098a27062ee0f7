//! What a writing job works with: the open transaction, the hub, and what there will be to tell.

use rusqlite::Connection;
use shared::id::{DeviceId, PersonId};
use shared::sync::hub::{Caller, Hub, Shelf};
use shared::sync::message::{Outcomes, Push, Request};
use shared::time::Timestamp;

use super::ledger::SqlLedger;
use super::news::News;
use super::shelf::SqlShelf;

/// The writer's place of work, for as long as one job takes.
#[derive(Debug)]
pub struct Desk<'a> {
    /// Inside a transaction.
    pub connection: &'a Connection,
    pub(super) hub: &'a mut Hub,
    pub(super) news: News,
}

impl Desk<'_> {
    /// Takes in what a phone's request brings.
    pub fn push_all(
        &mut self,
        caller: &Caller,
        request: &Request,
        now: Timestamp,
    ) -> rusqlite::Result<Vec<Outcomes>> {
        let epoch = SqlShelf(self.connection).epoch()?;
        let mut ledger = SqlLedger::new(self.connection, &mut self.news);
        self.hub.push_all(&mut ledger, caller, request, epoch, now)
    }

    /// Takes in the changes to some logs.
    pub fn push(
        &mut self,
        caller: &Caller,
        pushes: &[Push],
        now: Timestamp,
    ) -> rusqlite::Result<Vec<Outcomes>> {
        let mut ledger = SqlLedger::new(self.connection, &mut self.news);
        pushes.iter().map(|push| self.hub.push(&mut ledger, caller, push, now)).collect()
    }

    /// Tells, once it is on disk, that a device was signed out.
    pub fn tell_signed_out(&mut self, person: PersonId, device: DeviceId) {
        self.news.signed_out(person, device);
    }
}
