//! The app: screens that ask questions of the rule book and submit changes to it. Knows no platform but its own.

mod app;
mod edition;
mod launch;
mod navigator;
mod parts;
mod phrases;
mod platform;
mod route;
mod screens;
mod session;
#[cfg(test)]
mod snapshots;

pub use app::{CandidateApp, WholeApp};
pub use launch::launch;
