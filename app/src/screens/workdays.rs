//! Hours worked and days somebody does not come: said by candidate or coach, hours confirmed by the employer.

mod absences;
mod hours_field;
mod mending;
mod noting;
mod page;
mod week_plan;
mod weeks;
mod work_card;

pub use page::Workdays;
pub use work_card::WorkCard;
