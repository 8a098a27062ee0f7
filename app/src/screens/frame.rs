//! What stands around and between screens: the frame of a traject, waiting, what is missing, links to files. Knows no subject.

pub mod absent;
pub mod answer_line;
pub mod current;
mod fetching;
pub mod file_link;
pub mod first_fetch;
pub mod gate;
pub mod listen;
mod loading;
mod missing;
pub mod print_button;
pub mod traject_frame;
pub mod unsent;

pub use loading::Loading;
pub use missing::Missing;
