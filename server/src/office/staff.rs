//! Who is of the office, and who was: their role, their phones, and how much they look after.

use shared::id::PersonId;
use shared::role::StaffRole;
use shared::time::Timestamp;

use super::not_done::{NotDone, Undone};
use crate::auth::device::{self, Device};
use crate::auth::person;
use crate::store::column;
use crate::store::database::{self, Connection};

/// Somebody of the office, or who was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    pub person: PersonId,
    pub name: String,
    /// Nothing, where it ended.
    pub office: Option<StaffRole>,
    /// When it did.
    pub ended: Option<Timestamp>,
    /// How many trajecten they coach.
    pub trajects: u64,
    /// How many employers they follow.
    pub employers: u64,
    /// The phones that can come in.
    pub devices: Vec<Device>,
}

/// All of them: who is of the office first, then by name.
pub fn all(connection: &Connection) -> database::Result<Vec<Staff>> {
    let with_devices = |it: Staff| {
        let devices = device::of(connection, it.person)?;
        Ok(Staff { devices, ..it })
    };
    people(connection)?.into_iter().map(with_devices).collect()
}

/// The same, without their phones.
pub(super) fn people(connection: &Connection) -> database::Result<Vec<Staff>> {
    connection.all(include_str!("staff.sql"), (), |row| {
        Ok(Staff {
            person: column::id(row, 0)?,
            name: row.get(1)?,
            office: person::office(row, 2)?,
            ended: row.get::<Option<i64>>(3)?.map(Timestamp),
            trajects: column::counted(row, 4)?,
            employers: column::counted(row, 5)?,
            devices: Vec::new(),
        })
    })
}

/// One of them.
pub fn find(connection: &Connection, person: PersonId) -> Result<Staff, Undone> {
    let found = people(connection)?.into_iter().find(|it| it.person == person);
    found.ok_or(Undone::Declined(NotDone::NotFound))
}
