//! `opstap person export` and `person erase`: all that is kept of one person, to take along or to go. And `person login`: by what
//! they are to be known; `alike`, `join` and `separate`: who of those who take part are one.

mod erase;
mod export;
mod joined;
mod known_by;
#[cfg(test)]
mod tests;

use crate::command::Failure;
use crate::command::people::{Person, PersonDeed};
use crate::office::Twins;

pub use self::joined::alike;

/// Does what was asked.
pub fn run(options: &Person) -> Result<(), Failure> {
    match &options.deed {
        PersonDeed::Export { to } => export::run(&options.data, options.person, to),
        PersonDeed::KnownBy(mark) => known_by::run(&options.data, options.person, mark),
        PersonDeed::Erase => erase::run(&options.data, options.person),
        PersonDeed::Join { into } => {
            joined::join(&options.data, Twins { other: options.person, kept: *into })
        }
        PersonDeed::Separate => joined::separate(&options.data, options.person),
    }
}
