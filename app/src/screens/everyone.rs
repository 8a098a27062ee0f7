//! Screens for whoever holds the phone.

mod elsewhere;
mod fetching;
mod file_link;
mod home;
mod listen;
mod locked;
mod me;
mod missing;
mod pair;
mod parked;
mod soon;
mod unsent;

pub use elsewhere::Elsewhere;
pub use home::{CandidateHome, Home};
pub use locked::OnLock;
pub use me::Me;
pub use missing::Missing;
pub use pair::{Door, Pair};
pub use parked::Parked;
pub use soon::Soon;

// Beside the heading of several screens.
pub(super) use file_link::FileLink;
pub(super) use listen::Listen;
pub(super) use unsent::Unsent;
