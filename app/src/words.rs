//! From the rule book's data to words: one exhaustive match per type. Knows no screen.

pub mod attention;
mod edit_icon;
mod edits;
mod initials;
mod names;
mod pictures;
mod refusals;
mod tried;

pub use edit_icon::edit_icon;
pub use edits::{edit_in_words, value_in_words};
pub use initials::initials;
pub use names::*;
pub use pictures::{PICTOGRAMS, pictogram_name};
pub use refusals::refusal;
pub use tried::tried_in_words;
