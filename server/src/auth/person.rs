//! People: an id, a name, and for some a role in the office. Knows no phones.

use shared::id::PersonId;
use shared::role::StaffRole;
use shared::time::Timestamp;
use shared::wire::StringEnum;

use super::{execute, login, open_invites, passkey};
use crate::store::column;
use crate::store::database::{self, Connection};

/// Someone who may use Opstap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    /// What they are in the office; nothing for who only takes part in a traject.
    pub office: Option<StaffRole>,
}

/// Adds someone; who is there already stays as they are.
pub fn add(connection: &Connection, person: &Person, now: Timestamp) -> database::Result<()> {
    let office = person.office.map(StringEnum::as_str);
    let values = (person.id.as_bytes(), &person.name, office, now.0);
    execute(connection, include_str!("add_person.sql"), values)?;
    seat(connection, person.id, person.office)
}

/// Whoever is of the office is in its log from now on, as what they are there; who only reads figures is not.
fn seat(
    connection: &Connection,
    person: PersonId,
    office: Option<StaffRole>,
) -> database::Result<()> {
    let Some(role) = office.and_then(StaffRole::in_office) else { return Ok(()) };
    let values = (person.as_bytes(), role.as_str());
    execute(connection, include_str!("seat.sql"), values).map(drop)
}

/// Gives somebody this role in the office, in the place of any other; or none: then nothing opens that was handed out for
/// them. Their phones stay: each is to hear what it has no more.
pub fn set_office(
    connection: &Connection,
    person: PersonId,
    role: Option<StaffRole>,
    now: Timestamp,
) -> database::Result<()> {
    let id = person.as_bytes();
    let ended = role.is_none().then_some(now.0);
    execute(connection, include_str!("set_office.sql"), (id, role.map(StringEnum::as_str), ended))?;
    execute(connection, include_str!("unseat.sql"), [id])?;
    seat(connection, person, role)?;
    if role.is_none() {
        login::forget(connection, person)?;
        passkey::forget(connection, person)?;
        open_invites::void_all(connection, person, now)?;
    }
    Ok(())
}

/// Whether there is anybody at all.
pub fn is_anyone_there(connection: &Connection) -> database::Result<bool> {
    connection.one(include_str!("has_people.sql"), (), |row| row.get(0))
}

/// Who this is, if anybody.
pub fn find(connection: &Connection, id: PersonId) -> database::Result<Option<Person>> {
    connection.maybe(include_str!("person.sql"), [id.as_bytes()], |row| {
        Ok(Person { id, name: row.get(0)?, office: office(row, 1)? })
    })
}

/// Somebody of the office: a manager where there is one, who came first.
pub fn of_office(connection: &Connection) -> database::Result<Option<Person>> {
    connection.maybe(include_str!("of_office.sql"), (), |row| {
        Ok(Person { id: column::id(row, 0)?, name: row.get(1)?, office: office(row, 2)? })
    })
}

/// All of the office, who came first before the others.
pub fn staff(connection: &Connection) -> database::Result<Vec<Person>> {
    connection.all(include_str!("staff.sql"), (), |row| {
        Ok(Person { id: column::id(row, 0)?, name: row.get(1)?, office: office(row, 2)? })
    })
}

/// The office role in a column.
pub(crate) fn office(
    row: &database::Row<'_>,
    column: usize,
) -> database::Result<Option<StaffRole>> {
    if row.is_nothing(column)? { Ok(None) } else { column::staff_role(row, column).map(Some) }
}
