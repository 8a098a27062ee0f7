//! The server: gives every change its place, keeps it, and tells each person what is new for them.
//!
//! What a change means is the rule book's business (`shared`); here are the disk, the doors and the keys.

pub mod access;
pub mod agreement;
pub mod audit;
pub mod auth;
mod authorization;
pub mod backup;
pub mod chance;
pub mod clock;
pub mod command;
pub mod content;
pub mod copying;
mod derived_id;
pub mod doctor;
pub mod dry_run;
pub mod erase;
pub mod esco;
pub mod export;
pub mod http;
pub mod import;
pub mod invite;
pub mod keyring;
pub mod link;
pub mod login;
pub mod moving;
pub mod office;
mod paper;
pub mod passkeys;
pub mod people;
pub mod person;
mod proof;
pub mod proofs;
pub mod push;
pub mod research;
pub mod restore;
pub mod retain;
pub mod rotation;
pub mod secret;
pub mod serve;
pub mod sheet;
pub mod sheets;
pub mod store;
mod whole_file;
mod words;

/// The web bundle as it was at build time: names and contents, or nothing.
static BUNDLE: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/bundle.rs"));
