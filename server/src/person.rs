//! `opstap person export` and `person erase`: all that is kept of one person, to take along or to go. And `person login`: by what
//! they are to be known.

mod erase;
mod export;
mod known_by;
#[cfg(test)]
mod tests;

use crate::command::Failure;
use crate::command::people::{Person, PersonDeed};

/// Does what was asked.
pub fn run(options: &Person) -> Result<(), Failure> {
    match &options.deed {
        PersonDeed::Export { to } => export::run(&options.data, options.person, to),
        PersonDeed::KnownBy(mark) => known_by::run(&options.data, options.person, mark),
        PersonDeed::Erase => erase::run(&options.data, options.person),
    }
}
