//! Screens for whoever holds the phone.

mod home;
mod me;
mod missing;
mod pair;
mod parked;

pub use home::Home;
pub use me::Me;
pub use missing::Missing;
pub use pair::Pair;
pub use parked::Parked;
