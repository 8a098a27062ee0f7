//! How fast the server is, and of what size, beside the budgets. A figure is printed, not asserted: machines differ.
//!
//! The server is the real one, in a process of its own; clients and server share the machine.

mod bare;
mod cold;
pub mod figure;
mod growth;
mod idle;
mod story;
mod town;
mod writes;

use std::path::Path;

use crate::live::Broken;

use self::figure::Figure;
use self::town::Town;

/// How far to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// A minute or two.
    Usual,
    /// Up to a million stored changes.
    Full,
}

/// Measures everything, each group on data of its own, and shows each group when it is done.
pub fn run(program: &Path, reach: Reach, mut show: impl FnMut(&[Figure])) -> Result<(), Broken> {
    show(&writes::measure(&mut Town::new(program)?)?);
    show(&cold::measure(&mut Town::new(program)?)?);
    show(&idle::measure(Town::new(program)?)?);
    show(&growth::measure(program, reach)?);
    Ok(())
}
