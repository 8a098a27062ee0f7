//! What only a coach does.

mod candidates;
mod check_in;
mod edit_placement;
mod member;
mod new_member;
mod new_placement;
mod open_traject;
mod outcome;
mod today;

pub use candidates::Candidates;
pub use check_in::CheckIn;
pub use edit_placement::EditPlacement;
pub use member::Member;
pub use new_member::NewMember;
pub use new_placement::NewPlacement;
pub use open_traject::OpenTraject;
pub use outcome::Outcome;
pub use today::CoachToday;
