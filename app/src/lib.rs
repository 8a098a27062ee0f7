//! The app: screens that ask questions of the rule book and submit changes to it. Knows no platform but its own.

mod app;
mod beside;
mod desk;
mod format;
mod forms;
mod install;
mod launch;
mod navigator;
mod parts;
mod phrases;
mod platform;
mod push;
mod route;
mod screens;
mod session;
#[cfg(test)]
mod snapshots;
#[cfg(test)]
mod test_fixture;

pub use app::App;
pub use launch::launch;
