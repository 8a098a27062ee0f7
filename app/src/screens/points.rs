//! Points that a candidate raises: what they want to talk about, what is not right, and what came of it.

mod raise;
mod raised;
mod table;

pub use raise::Raise;
pub use raise::{TEXT, draft_name};
pub use raised::Points;
pub use table::OnTheTable;
