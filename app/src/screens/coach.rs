//! What only a coach does.

mod alerts;
mod candidates;
mod caseload;
mod check_in;
mod check_in_to_adjustment;
mod conflict;
mod edit_placement;
pub(super) mod form;
pub(super) mod gate;
mod known_people;
mod member;
mod new_member;
mod new_placement;
mod open_traject;
mod outcome;
mod period_fields;
mod placement_choice;
mod placement_fields;
#[cfg(test)]
pub(super) mod test_fixture;
mod today;
mod visits;

pub use candidates::Candidates;
pub use check_in::CheckIn;
pub use edit_placement::EditPlacement;
pub use member::Member;
pub use new_member::NewMember;
pub use new_placement::NewPlacement;
pub use open_traject::OpenTraject;
pub use outcome::Outcome;
pub use today::CoachToday;
