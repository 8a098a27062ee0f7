//! The people of the office, for the manager at a desk: who they are, letting them in, their phones, handing over. All of it
//! is the server's, so that it needs the network, and says so.

mod account;
mod account_day;
mod away;
mod hand_over;
mod handed;
mod member;
mod new_member;
mod people;
mod their_passkeys;
mod twice;

pub use account_day::AccountDay;
pub use hand_over::HandOver;
pub use handed::TakenOver;
pub use member::StaffMember;
pub use new_member::NewStaff;
pub use people::StaffPeople;
pub use twice::Twice;
