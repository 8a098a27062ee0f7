//! Jobs to come, and the employers where they come, in lists: for whoever is of the office, on a phone at a company as well,
//! often without a network.

mod counted_under;
pub mod covenants;
mod due;
pub mod gate;
mod job_of;
pub mod lines;
mod overview;
pub mod rows;
pub mod skill_fields;
mod time_line;
pub mod two_versions;

pub use counted_under::{CountedUnder, label_edits};
pub use due::DueAtEmployers;
pub use job_of::{JobOf, said_by_job};
pub use lines::{employers, jobs_of};
pub use overview::Jobs;
