//! `opstap move`: the data into a database on a server, or back into a file of the folder.

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::store::{self, Moved};

/// Brings it over, and says what was held against what.
pub fn run(options: &command::Move) -> Result<(), Failure> {
    let Moved { rows, digest } = match &options.to {
        Some(to) => store::move_to_server(&options.data, to)?,
        None => store::move_to_folder(&options.data)?,
    };
    audit::note_beside(&options.data, Event::new(Deed::Moved, Clock::system().now()))?;
    command::say(&format!("moved {rows} rows, alike on both sides: {digest}"))?;
    command::say(match options.to {
        Some(_) => {
            "what was left stays in opstap.sqlite.moved: take it away when you need it no more"
        }
        None => "what was left stays in the database, which no server begins on any more",
    })
}
