//! `opstap restore`: puts a backup in the place of the data. Refuses while a server runs on it.

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::care::Restore;
use crate::command::{self, Failure};
use crate::store::master::Source;
use crate::store::{self, Doors, Restored};

/// Restores, and says what whoever runs the server should know.
pub fn run(options: &Restore) -> Result<(), Failure> {
    // What the replaced data keeps of comings and goings is told before it goes, where it can still be read.
    if store::require(&options.data).is_ok()
        && let Err(error) = audit::follow_beside(&options.data)
    {
        command::say(&format!("the audit trail may lack what happened last: {error}"))?;
    }
    let Restored { doors, laid, secret } =
        store::put_back(&options.data, &options.from, options.identity.as_deref())?;
    let deed = if laid.is_some() { Deed::CopyRestored } else { Deed::Restored };
    audit::note_replaced(&options.data, Event::new(deed, Clock::system().now()))?;
    if let Some(laid) = laid {
        command::say(&laid.to_string())?;
        for what in &laid.spoilt {
            command::say(&format!(
                "NOT WHOLE {what}. Phones send what they made since; what was done at the server since, do again"
            ))?;
        }
    }
    command::say("restored: phones send again what the backup misses, each at its next round")?;
    if secret == Source::New {
        command::say(
            "neither the folder nor the backup holds the secret: what phones closed with before stays closed",
        )?;
    }
    command::say(match doors {
        Doors::AsTheyWere => "people and phones are as they were just before",
        Doors::AsInBackup => {
            "people and phones are as in the backup: sign out again whom you signed out since"
        }
    })
}
