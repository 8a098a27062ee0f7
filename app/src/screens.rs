//! The screens, one per file: each asks the session, keeps what is typed, submits, and draws with parts.
//! No screen writes state, or touches storage or the network.

mod candidate;
mod coach;
mod employer;
mod everyone;
mod manager;
mod shell;
mod traject;

pub use candidate::*;
pub use coach::*;
pub use employer::*;
pub use everyone::*;
pub use manager::*;
pub use shell::Shell;
pub use traject::*;
