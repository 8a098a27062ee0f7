//! `opstap backup`: the data as one file, as of one moment; or whether such a file is whole. Works also while a server runs on it.

use std::path::Path;

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::care::{Backup, BackupDeed};
use crate::command::{self, Failure};
use crate::store::chain::Laid;
use crate::store::{self, Recipient};

/// Writes the backup and says where it stands, or tries one.
pub fn run(options: &Backup) -> Result<(), Failure> {
    match &options.deed {
        BackupDeed::Write { to, recipients } => write(&options.data, to, recipients),
        BackupDeed::Check { from, identity } => {
            let found = store::check(&options.data, from, identity.as_deref())?;
            command::say(&format!(
                "whole {}: {} logs, {} entries, each as it was kept; {} more came since",
                from.display(),
                found.logs,
                found.entries,
                found.since
            ))?;
            said_of(found.laid.as_ref())
        }
    }
}

fn write(data: &Path, to: &Path, recipients: &[Recipient]) -> Result<(), Failure> {
    store::put_away(data, to, recipients)?;
    audit::note_beside(data, Event::new(Deed::BackedUp, Clock::system().now()))?;
    command::say(&format!("backup {}", to.display()))?;
    if recipients.is_empty() {
        command::say(
            "anyone who has it can read it; opstap.secret is not in it: keep a copy of that elsewhere",
        )?;
    }
    Ok(())
}

/// Says up to where a copy goes, and ends in what of it is not as it was written.
fn said_of(laid: Option<&Laid>) -> Result<(), Failure> {
    let Some(laid) = laid else { return Ok(()) };
    command::say(&laid.to_string())?;
    if laid.spoilt.is_empty() { Ok(()) } else { Err(Failure::File(laid.spoilt.join("; ").into())) }
}
