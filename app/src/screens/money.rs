//! What learning at a place costs and who bears it: an indication, worked out with the office's rules, read by all who take part
//! there; filled in by a coach.

mod edit;
mod month;
mod page;
mod worked_card;

pub use edit::EditMoney;
pub use page::Money;
