//! What the phone itself leads to: a shortcut of its first screen, and a text that was shared from another app.
//!
//! On the go, with one thumb. A shortcut opens the form where there is one person for it, else one tap says who. A shared text
//! stands in the form, to be read over and sent: nothing is sent by sharing.

mod form;
mod shared;
mod whom;

pub use shared::Shared;
pub use whom::{CheckInOfWhom, FeedbackOfWhom};
