//! Who looks at a traject: noted where somebody does, read by its candidate.

mod looked;
mod lookers;

pub use looked::Looked;
pub use lookers::LookersCard;
