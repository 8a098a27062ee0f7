//! What is pressed on many screens and does the same on each: reading aloud, printing, fetching a file, ticking, taking away. Knows no subject.

pub mod file_link;
pub mod hide_button;
pub mod listen;
pub mod print_button;
pub mod server_file;
pub mod standing;
