//! Under which device's name the server numbers what it writes for somebody: no phone's, and one for each writer. It follows
//! from something that only these data have, so that nobody can take it first.

use shared::id::{DeviceId, Id, PersonId};

use super::database::{self, Connection};
use super::meta;
use crate::chance;
use crate::derived_id::derived_id;

/// What goes with these data, and nobody is told.
const SALT: &str = "writing_devices";

/// The device of a writer, for one kind of work.
pub fn writing_device(
    connection: &Connection,
    work: &str,
    writer: PersonId,
) -> database::Result<DeviceId> {
    let salt = if let Some(salt) = meta::find(connection, SALT)? {
        salt
    } else {
        let salt = Id::<()>::from_random(chance::bytes()).to_string();
        meta::put(connection, SALT, &salt)?;
        salt
    };
    Ok(derived_id(&format!("{work}/{salt}"), &writer.to_string()))
}

#[cfg(test)]
mod tests {
    use super::super::schema;
    use super::*;

    #[test]
    fn it_is_the_same_each_time_and_follows_from_nothing_anybody_knows() {
        let writer = chance::person();
        let devices = [(); 2].map(|()| {
            let connection = Connection::open_in_memory().unwrap();
            schema::prepare(&connection).unwrap();
            let [first, again] =
                [(); 2].map(|()| writing_device(&connection, "office", writer).unwrap());
            assert_eq!(first, again);
            assert_ne!(first, writing_device(&connection, "import", writer).unwrap());
            first
        });
        assert_ne!(devices[0], devices[1], "of other data it is another one");
    }
}
