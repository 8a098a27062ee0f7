//! Log-in by an office's own provider: `OpenID` Connect, by a code that only this server can redeem (PKCE). What the provider says is
//! checked here to the letter; who that is here, and what they may, is not known.

mod account;
mod key_set;
mod provider;
mod refused;
mod settings;
mod told_out;
mod trip;
mod way;

pub use account::{Claims, Known};
pub use provider::{NoProvider, Provider};
pub use refused::Refused;
pub use settings::{NotAProvider, Settings};
pub use told_out::ToldOut;
pub use trip::{LIFE_MS, Trip};
