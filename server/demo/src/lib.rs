//! The demo: invented people on the ordinary server. A crate of its own, so that nothing of it is in the product.

pub mod args;
mod examples;
mod practice;
mod serve;

pub use serve::run;
