//! What a candidate's own log says of them: skills that were seen, and their own page. For the candidate and who coaches them.

mod adding;
mod approval;
mod frame;
mod page;
mod reading;
mod seen;

pub use adding::kept;
pub use page::OwnPage;
pub use seen::{SeenSkills, seen_by};
