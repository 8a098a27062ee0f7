//! By what somebody of the office shows who they are: their own passkeys, and showing it once more.

mod own;
mod show_again;

pub use own::Passkeys;
pub use show_again::{Declined, ShowAgain};
