//! Messages between a candidate and their coaches: the thread of a traject.

mod page;
mod thread;
mod writing;

pub use page::Messages;
pub use writing::draft_name;
