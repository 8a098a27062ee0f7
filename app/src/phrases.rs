//! From the rule book's data to words: one exhaustive match per type. Knows no screen.

pub mod attention;
mod edit_icon;
mod edits;
mod initials;
mod names;
mod pictures;
pub mod preferences;
mod refusals;
mod rejected;
pub mod stages;

pub use edit_icon::edit_icon;
pub use edits::{edit_phrase, value_phrase};
pub use initials::initials;
pub use names::*;
pub use pictures::{PICTOGRAMS, pictogram_name};
pub use refusals::refusal;
pub use rejected::rejected_phrase;
