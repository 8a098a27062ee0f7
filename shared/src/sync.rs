//! Sync: a numbered log per traject. Both ends are pure machines; whoever runs them brings clock, chance, network and disk.

pub mod device_key;
mod draft;
pub mod hub;
pub mod journal;
pub mod lease;
pub mod memory;
pub mod message;
pub mod pace;
pub mod phone;
pub mod read_mark;
pub mod replica;
pub mod rows;
pub mod seal;
mod stage;
