//! The social lab: where the programme itself learns. What it is after, who met, what was found and what came of that, whom it
//! goes together with, and what went well. Names nobody who learns.

pub mod finding;
pub mod lab_link;
pub mod lab_session;
pub mod quarter_note;
pub mod success;
pub mod vision;
