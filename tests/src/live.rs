//! Real processes: the server as it is shipped, on a real disk, asked over a real socket. Knows nothing of its insides.

pub mod bytes;
pub mod client;
pub mod folder;
pub mod member;
pub mod postgres;
pub mod process;
pub mod work;

/// What stopped us: nothing the server did wrong.
pub type Broken = std::io::Error;
