//! Screens for whoever holds the phone.

mod fetching;
mod file_link;
mod home;
mod listen;
mod loading;
mod locked;
mod me;
mod missing;
mod other_part;
mod pair;
mod rejected;
mod unsent;

pub use home::{CandidateHome, Home};
pub use loading::Loading;
pub use locked::OnLock;
pub use me::Me;
pub use missing::Missing;
pub use other_part::OtherPart;
pub use pair::{Door, Pair};
pub use rejected::Rejected;

// Beside the heading of several screens.
pub(super) use file_link::FileLink;
pub(super) use listen::Listen;
pub(super) use unsent::Unsent;
