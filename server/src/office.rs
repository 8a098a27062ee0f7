//! The people of the office: who they are, what ends with a role, and who takes over what they look after. Every function
//! works inside a transaction that its caller opened. Knows no address and no command.

mod act;
mod admit;
mod alike;
mod caseload;
mod change_over;
mod hand_over;
mod handed;
mod not_done;
mod retire;
mod role;
mod staff;
mod stand_in;
mod suggested;

pub use act::Act;
pub use admit::{Admitted, admit};
pub use caseload::{Charge, Part, caseload};
pub use hand_over::{HandOver, hand_over};
pub use handed::{Handed, handed_to};
pub use not_done::{About, Namesake, NotDone, Undone};
pub use retire::retire;
pub use role::{Newcomer, add, give};
pub use staff::{Staff, all, find};
pub use stand_in::{
    Lasts, StandIn, all as stand_ins, end as give_back, end_due, run as give_back_in_time,
};
pub use suggested::{answer, suggested};
