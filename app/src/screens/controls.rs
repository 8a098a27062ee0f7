//! What is pressed on many screens and does the same on each: reading aloud, printing, fetching a file or an answer, sending a line, ticking, taking away. Knows no subject.

pub mod asked;
pub mod file_link;
pub mod hide_button;
pub mod listen;
pub mod no_answer;
pub mod one_line;
pub mod passkey;
pub mod print_button;
pub mod server_file;
pub mod standing;
