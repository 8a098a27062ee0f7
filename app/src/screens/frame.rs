//! What stands around and between screens: the frame of a traject, waiting, what is missing. Knows no subject.

pub mod absent;
pub mod answer_line;
pub mod current;
mod fetching;
pub mod first_fetch;
pub mod gate;
pub mod instead;
mod loading;
mod missing;
pub mod traject_frame;
pub mod unsent;

pub use loading::Loading;
pub use missing::Missing;
