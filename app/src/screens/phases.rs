//! The six phases on a traject's page: what must be settled, who does it and where, and the way on and back.

mod phase_card;
mod settled;

pub use phase_card::{PhaseBack, PhaseCard};
