//! Links for employers without an app.

mod holder;
mod paper;
mod traject_links;

pub use traject_links::TrajectLinks;
