//! In whose name something is written into logs, who did it, and when. The server's own command has no name of its own: it
//! writes in that of a manager.

use std::slice;

use shared::id::{DeviceId, LogId, PersonId};
use shared::record::Edit;
use shared::refusal::Refusal;
use shared::role::StaffRole;
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::time::Timestamp;

use super::caseload::Charge;
use super::not_done::{NotDone, Undone};
use crate::auth::access::{self, Line, What};
use crate::auth::person::{self, Person};
use crate::store::database::{self, Connection};
use crate::store::{WriteTransaction, column, writing_device};

/// One act.
#[derive(Debug, Clone, Copy)]
pub struct Act {
    /// In whose name it is written.
    pub writer: PersonId,
    /// Who did it; nobody, where the server's own command did, or its clock.
    pub actor: Option<PersonId>,
    pub now: Timestamp,
}

impl Act {
    /// Of somebody who looks after the whole office.
    pub fn of(manager: &Person, now: Timestamp) -> Self {
        Self { writer: manager.id, actor: Some(manager.id), now }
    }

    /// Of the server itself, to somebody, if it is to somebody: in the name of the manager who came first, and is another
    /// where there is one.
    pub fn of_server(
        connection: &Connection,
        person: Option<PersonId>,
        now: Timestamp,
    ) -> Result<Self, Undone> {
        Self::unasked(connection, (None, person), now)
    }

    /// Of the server itself, once the time has come: in the name of who arranged it, as long as they look after the office.
    pub(super) fn of_clock(
        connection: &Connection,
        maker: PersonId,
        now: Timestamp,
    ) -> Result<Self, Undone> {
        Self::unasked(connection, (Some(maker), None), now)
    }

    fn unasked(
        connection: &Connection,
        (wanted, spared): (Option<PersonId>, Option<PersonId>),
        now: Timestamp,
    ) -> Result<Self, Undone> {
        let bytes = |id: Option<PersonId>| id.map(|id| *id.as_bytes());
        let first =
            connection.maybe(include_str!("manager.sql"), (bytes(wanted), bytes(spared)), |row| {
                column::id(row, 0)
            });
        let writer = first?.ok_or(NotDone::NobodyManages)?;
        Ok(Self { writer, actor: None, now })
    }

    /// Writes edits, as ordinary as from a phone; what the rule book declines undoes all.
    pub(super) fn write_all(
        &self,
        transaction: &mut WriteTransaction<'_>,
        charge: &Charge,
        edits: impl IntoIterator<Item = Edit>,
    ) -> Result<(), Undone> {
        edits.into_iter().try_for_each(|edit| self.write(transaction, charge, &edit))
    }

    fn write(
        &self,
        transaction: &mut WriteTransaction<'_>,
        charge: &Charge,
        edit: &Edit,
    ) -> Result<(), Undone> {
        let why = match self.push(transaction, charge.log, edit)? {
            Outcome::Accepted(_) => return Ok(()),
            Outcome::Refused(refusal) => refusal,
            Outcome::Gone | Outcome::TooNew | Outcome::Forked => Refusal::NotFound,
        };
        Err(NotDone::Declined { about: charge.about(), why }.into())
    }

    /// Writes one edit, and gives what became of it.
    pub(super) fn push(
        &self,
        transaction: &mut WriteTransaction<'_>,
        log: LogId,
        edit: &Edit,
    ) -> database::Result<Outcome> {
        let (person, office) = (self.writer, Some(StaffRole::Manager));
        let caller = Caller { person, office, paired_by: None };
        let device = device_of(transaction.connection, person)?;
        transaction.push_edit(&caller, log, device, edit, self.now)
    }

    /// Says something again in somebody's own log, in the name of who said it elsewhere. Whether the rule book lets them.
    pub(super) fn say(
        &self,
        transaction: &mut WriteTransaction<'_>,
        log: LogId,
        by: PersonId,
        edit: &Edit,
    ) -> database::Result<bool> {
        let office = person::find(transaction.connection, by)?.and_then(|it| it.office);
        let caller = Caller { person: by, office, paired_by: None };
        let device = device_of(transaction.connection, by)?;
        let outcomes =
            transaction.push_edits(&caller, log, device, slice::from_ref(edit), self.now)?;
        Ok(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Accepted(_))))
    }

    /// Keeps that it was done to somebody.
    pub(super) fn note(
        &self,
        connection: &Connection,
        what: What,
        person: PersonId,
    ) -> database::Result<()> {
        let Self { actor, now: at, .. } = *self;
        access::note(connection, Line { at, what, actor, person, device: None })
    }
}

/// Under which name what is written for somebody is numbered.
fn device_of(connection: &Connection, writer: PersonId) -> database::Result<DeviceId> {
    writing_device(connection, "office", writer)
}
