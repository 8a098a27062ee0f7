//! `opstap backup`: the data as one file, as of one moment. Works also while a server runs on it.

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::store;

/// Writes the backup and says where it stands.
pub fn run(options: &command::Backup) -> Result<(), Failure> {
    store::put_away(&options.data, &options.to, &options.recipients)?;
    audit::note_beside(&options.data, Event::new(Deed::BackedUp, Clock::system().now()))?;
    command::say(&format!("backup {}", options.to.display()))?;
    if options.recipients.is_empty() {
        command::say(
            "anyone who has it can read it; opstap.secret is not in it: keep a copy of that elsewhere",
        )?;
    }
    Ok(())
}
