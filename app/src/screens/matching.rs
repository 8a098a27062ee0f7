//! From a job to people, and from a person to jobs: what is asked beside what was seen. For who coaches.

mod colleagues;
mod explained;
mod jobs_that_fit;
mod new_seen_skill;
mod order;
mod who_fits;

pub use jobs_that_fit::JobsThatFit;
pub use new_seen_skill::NewSeenSkill;
pub use who_fits::Match;
