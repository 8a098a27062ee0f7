//! `opstap restore`: puts a backup in the place of the data. Refuses while a server runs on it.

use crate::command::{self, Failure};
use crate::store::{self, Doors};

/// Restores, and says what whoever runs the server should know.
pub fn run(options: &command::Restore) -> Result<(), Failure> {
    let doors = store::put_back(&options.data, &options.from)?;
    command::say("restored: phones send again what the backup misses, each at its next round")?;
    command::say(match doors {
        Doors::AsTheyWere => "people and phones are as they were just before",
        Doors::AsInBackup => {
            "people and phones are as in the backup: sign out again whom you signed out since"
        }
    })
}
