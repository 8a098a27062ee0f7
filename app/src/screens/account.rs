//! This phone and its person: pairing, settings, what is kept, leaving.

mod held;
mod locked;
mod me;
mod my_data;
mod pair;
mod wishes;

pub use locked::OnLock;
pub use me::Me;
pub use my_data::MyData;
pub use pair::{Door, Pair};
pub use wishes::Wishes;
