//! `opstap erase`: removes a traject for good. Works also while a server runs on the data.

use shared::id::LogId;

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::store;

/// What is said of an own log that is left when its last traject goes.
pub fn stays(own: LogId) -> String {
    format!(
        "{own} is the own log of someone who takes part in no traject now, and stays: erase it by this id if it must go",
    )
}

/// Erases, and says what is left to do elsewhere.
pub fn run(options: &command::Erase) -> Result<(), Failure> {
    let left_alone = store::erase(&options.data, options.traject)?;
    let event = Event::new(Deed::Erased, Clock::system().now()).of(options.traject);
    // It is gone, also where there is no room to note that.
    if let Err(error) = audit::note_beside(&options.data, event) {
        command::say(&format!("the audit trail lacks it: {error}"))?;
    }
    command::say(&format!("erased {}: phones let go of it at their next round", options.traject))?;
    for log in left_alone {
        command::say(&stays(log))?;
    }
    command::say(
        "backups made before still hold it: delete them; erased.txt keeps them from bringing it back",
    )
}
