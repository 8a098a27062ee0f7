//! The people of the office: who they are, what ends with a role, and who takes over what they look after. Every function
//! works inside a transaction that its caller opened. Knows no address and no command.

mod act;
mod admit;
mod alike;
mod caseload;
mod change_over;
mod hand_over;
mod handed;
mod join;
mod joined;
mod membership;
mod not_done;
mod outside;
mod own_words;
mod retire;
mod role;
mod separate;
mod staff;
mod stand_in;
mod suggested;

pub use act::Act;
pub use admit::{Admitted, admit};
pub use caseload::{Charge, Part, caseload};
pub use hand_over::{HandOver, hand_over};
pub use handed::{Handed, handed_to};
pub use join::{Done, join};
pub use joined::{Joined, all as joined};
pub use membership::Twins;
pub use not_done::{About, Namesake, NotDone, Undone};
pub use outside::{Outside, TakesPart, outside};
pub use own_words::SaidAgain;
pub use retire::retire;
pub use role::{Newcomer, add, give};
pub use separate::{Separated, Stays, Why, separate};
pub use staff::{Staff, all, find};
pub use stand_in::{
    Lasts, StandIn, all as stand_ins, end as give_back, end_due, run as give_back_in_time,
};
pub use suggested::{answer, suggested};
