//! Employers and the jobs to come there, for whoever is of the office: on a phone at a company, often without a network.

mod covenants;
mod due;
mod employer;
mod gate;
mod job;
mod job_of;
mod lines;
mod overview;
mod rows;
mod time_line;
mod two_versions;

pub use due::DueAtEmployers;
pub use employer::{
    Contact, Covenant, EditEmployer, Employer, GrowthTalk, NewContact, NewCovenant, NewEmployer,
    NewGrowthTalk,
};
pub use job::{BeginTraject, EditJob, Job, NewForecast, NewJob, NewNeed, WithdrawJob};
pub use job_of::JobOf;
pub use overview::Jobs;
