//! Rules with a date: what holds today, what held before, and where that stands. All of the office read them; who looks after
//! the office says what holds from another day on.

mod list;
mod new_rule;
mod page;
mod source;

pub use list::Rules;
pub use new_rule::NewRule;
pub use page::Rule;
pub use source::Source;
