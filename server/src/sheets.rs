//! The commands about sheets of other programs: `opstap import` and `opstap export`.

mod export;
mod import;
mod notes;

pub use self::export::run as export;
pub use self::import::run as import;
