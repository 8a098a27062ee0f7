//! Who takes part, and their phones.

mod known_people;
mod member;
mod new_member;
mod open_invites;
mod traject_people;

pub use member::{Code, Member, qr};
pub use new_member::NewMember;
pub use open_invites::OpenInvites;
pub use traject_people::TrajectPeople;
