//! What a candidate's own log says of them: skills that were seen, and their own page. For the candidate and who coaches them.

mod adding;
mod approval;
mod frame;
mod page;
mod proof_card;
mod proof_form;
mod proof_reading;
mod proof_told;
mod proofs;
mod reading;
mod seen;

pub use adding::kept;
pub use page::OwnPage;
pub use proofs::OwnProofs;
pub use seen::{SeenSkills, seen_by};
