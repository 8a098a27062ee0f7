//! Who takes part, and their phones.

mod member;
mod new_member;
mod open_invites;
mod traject_people;

pub use member::{Code, Member, failed, qr};
pub use new_member::NewMember;
pub use open_invites::OpenInvites;
pub use traject_people::TrajectPeople;
