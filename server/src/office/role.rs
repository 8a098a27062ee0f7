//! Roles in the office: who gets one, another, or none any more. Knows not what somebody looks after.

use shared::id::{LogId, PersonId};
use shared::limits::TITLE_CHARS_MAX;
use shared::role::StaffRole;
use shared::time::Timestamp;

use super::alike::alike;
use super::caseload::{Charge, Part, caseload};
use super::not_done::{NotDone, Undone};
use super::staff::{self, Staff};
use crate::auth::access::{self, Line, What};
use crate::auth::person::{self, Person};
use crate::store::WriteTransaction;
use crate::store::database::{self, Connection};

/// Somebody who is to be of the office.
#[derive(Debug, Clone)]
pub struct Newcomer {
    pub id: PersonId,
    pub name: String,
    pub role: StaffRole,
    /// People of such a name who were looked at, and are others.
    pub besides: Vec<PersonId>,
}

/// Who gives or ends a role, and when; nobody, where the server's own command does.
pub type Giver = (Option<PersonId>, Timestamp);

/// Adds somebody new. Nobody is added twice: where there is one of such a name, it is said who.
pub fn add(
    transaction: &mut WriteTransaction<'_>,
    giver: Giver,
    new: Newcomer,
) -> Result<Person, Undone> {
    let (connection, name) = (transaction.connection, new.name.trim().to_owned());
    if name.is_empty() || name.chars().count() > TITLE_CHARS_MAX {
        return Err(NotDone::NoName.into());
    }
    let mut others = alike(connection, &name)?;
    others.retain(|it| !new.besides.contains(&it.person));
    if !others.is_empty() {
        return Err(NotDone::NameAlike(others).into());
    }
    let person = Person { id: new.id, name, office: Some(new.role) };
    person::add(connection, &person, giver.1)?;
    changed(transaction, giver, What::RoleGiven, person.id)?;
    Ok(person)
}

/// Gives a role to who is of the office, or was.
pub fn give(
    transaction: &mut WriteTransaction<'_>,
    giver: Giver,
    person: PersonId,
    role: StaffRole,
) -> Result<Staff, Undone> {
    let staff = staff::find(transaction.connection, person)?;
    if staff.office != Some(role) {
        check_someone_manages(transaction.connection, &staff, Some(role))?;
        check_looks_after(transaction.connection, person, role)?;
        person::set_office(transaction.connection, person, Some(role), giver.1)?;
        changed(transaction, giver, What::RoleGiven, person)?;
    }
    Ok(Staff { office: Some(role), ended: None, ..staff })
}

/// Ends the role of somebody, if they have one.
pub(super) fn end(
    transaction: &mut WriteTransaction<'_>,
    giver: Giver,
    staff: &Staff,
) -> Result<(), Undone> {
    if staff.office.is_none() {
        return Ok(());
    }
    check_someone_manages(transaction.connection, staff, None)?;
    person::set_office(transaction.connection, staff.person, None, giver.1)?;
    changed(transaction, giver, What::RoleEnded, staff.person)?;
    Ok(())
}

fn changed(
    transaction: &mut WriteTransaction<'_>,
    (actor, at): Giver,
    what: What,
    person: PersonId,
) -> database::Result<()> {
    transaction.tell_of(LogId::OFFICE, person);
    access::note(transaction.connection, Line { at, what, actor, person, device: None })
}

/// What somebody looks after goes to others before they get a role that does not look after such things. Whoever looks after the
/// whole office may have coached, and goes on until that is handed over.
fn check_looks_after(
    connection: &Connection,
    person: PersonId,
    next: StaffRole,
) -> Result<(), Undone> {
    let keeps = |it: &Charge| {
        if it.is_about_candidates() {
            next.towards_candidates().is_some()
        } else {
            next.towards_employers().is_some()
        }
    };
    let charges = caseload(connection, person, &Part::All)?;
    let kept_by_nobody: Vec<_> =
        charges.iter().filter(|it| !keeps(it)).map(Charge::about).collect();
    if kept_by_nobody.is_empty() { Ok(()) } else { Err(NotDone::LooksAfter(kept_by_nobody).into()) }
}

/// Nobody could give a role any more, but at the server itself.
pub(super) fn check_someone_manages(
    connection: &Connection,
    staff: &Staff,
    next: Option<StaffRole>,
) -> Result<(), Undone> {
    if staff.office != Some(StaffRole::Manager) || next == Some(StaffRole::Manager) {
        return Ok(());
    }
    let is_another: bool =
        connection
            .one(include_str!("other_manager.sql"), [staff.person.as_bytes()], |row| row.get(0))?;
    if is_another { Ok(()) } else { Err(NotDone::LastManager.into()) }
}
