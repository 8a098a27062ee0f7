//! Who may handle another's phones and invites: where the members of a log meet the people the server lets in.

pub mod consent;

use shared::id::{LogId, PersonId};
use shared::role::{Permission, Role, StaffRole};

use crate::auth::open_invites::OpenInvite;
use crate::auth::person::{self, Person};
use crate::store::column;
use crate::store::database::{self, Connection};

/// Whether someone may pair and revoke phones of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Authorization {
    /// Yes: this is what the log calls the member, and what they are in it.
    For {
        name: String,
        role: Role,
    },
    NotAllowed,
    NotFound,
}

/// Whether `by` may handle the phones of `person`, as a member of `log`.
///
/// A phone shows all its owner may see. So it takes a coach of the log that first named this person:
/// otherwise one could add a stranger to a log of one's own, and shut out their phones.
pub fn authorize(
    connection: &Connection,
    by: PersonId,
    log: LogId,
    person: PersonId,
) -> database::Result<Authorization> {
    let found = may_invite(connection, by, log, person)?;
    let is_invited = matches!(found, Authorization::For { .. });
    if is_invited && !coaches_at_home(connection, by, person)? {
        return Ok(Authorization::NotAllowed);
    }
    Ok(found)
}

/// Whether `by` may hand out an invite for `person`, as a member of `log`. What it opens may still await consent.
pub fn may_invite(
    connection: &Connection,
    by: PersonId,
    log: LogId,
    person: PersonId,
) -> database::Result<Authorization> {
    let Some((role, _)) = member(connection, by, log)? else { return Ok(Authorization::NotFound) };
    if !Permission::PairPhone.is_held_by(role) {
        return Ok(Authorization::NotAllowed);
    }
    let Some((role, name)) = member(connection, person, log)? else {
        return Ok(Authorization::NotFound);
    };
    let is_guest = match role {
        Role::Candidate | Role::Employer => true,
        Role::Coach | Role::Manager => false,
    };
    // Who works in the office is invited from the server itself.
    let is_staff = person::find(connection, person)?.is_some_and(|person| person.office.is_some());
    let may = is_guest && !is_staff;
    Ok(if may { Authorization::For { name, role } } else { Authorization::NotAllowed })
}

/// Whether somebody sees an open invite, and may take it back: whoever handed it out, the coaches of where its person is at
/// home, and a manager, who looks after the whole office.
pub fn oversees(
    connection: &Connection,
    by: &Person,
    invite: &OpenInvite,
) -> database::Result<bool> {
    if invite.maker == Some(by.id) {
        return Ok(true);
    }
    match by.office {
        Some(StaffRole::Manager) => Ok(true),
        Some(StaffRole::Coach) => coaches_at_home(connection, by.id, invite.person),
        Some(StaffRole::AccountHolder | StaffRole::Viewer) | None => Ok(false),
    }
}

/// Whether somebody coaches the log that first named this person.
fn coaches_at_home(
    connection: &Connection,
    by: PersonId,
    person: PersonId,
) -> database::Result<bool> {
    let Some(home) = home(connection, person)? else { return Ok(false) };
    Ok(matches!(member(connection, by, home)?, Some((Role::Coach, _))))
}

/// What someone is in a log, and is called there.
fn member(
    connection: &Connection,
    person: PersonId,
    log: LogId,
) -> database::Result<Option<(Role, String)>> {
    connection.maybe(include_str!("store/member.sql"), (person.as_bytes(), log.as_bytes()), |row| {
        Ok((column::role_named(row, 0)?, row.get(1)?))
    })
}

/// The log that first named someone.
fn home(connection: &Connection, person: PersonId) -> database::Result<Option<LogId>> {
    connection.maybe(include_str!("store/home.sql"), [person.as_bytes()], |row| column::id(row, 0))
}
