//! How fast the server is, and of what size, beside the budgets. A figure is printed, not asserted: machines differ.
//!
//! The server is the real one, in a process of its own; clients and server share the machine.

mod bare;
mod cohort;
mod cold;
mod crowd;
mod data_set;
pub mod figure;
mod growth;
mod idle;
mod link;
mod matching;
mod paper;
pub mod pouchdb;
mod same_moment;
mod search;
mod town;
mod workload;
mod writes;

use std::path::Path;
use std::time::Duration;

use crate::live::Broken;

use self::data_set::DataSet;
use self::figure::Figure;
use self::pouchdb::Pouchdb;
pub use self::town::load::Report as Load;

/// How far to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// A hundredth of everything: whether it comes to its end. Its figures say nothing.
    Glance,
    /// A minute or two.
    Usual,
    /// Up to a million stored changes.
    Full,
}

impl Reach {
    /// How many, of so many as are usual.
    fn of(self, usual: usize) -> usize {
        match self {
            Self::Glance => usual.div_ceil(100),
            Self::Usual | Self::Full => usual,
        }
    }
}

/// What the pages without an app weigh.
pub fn weigh(program: &Path) -> Result<Vec<Figure>, Broken> {
    link::weigh(&mut DataSet::new(program)?)
}

/// How fast the pages without an app come.
pub fn link(program: &Path, reach: Reach) -> Result<Vec<Figure>, Broken> {
    link::measure(&mut DataSet::new(program)?, reach)
}

/// How fast somebody is found, by name and from a job backwards, and many are moved at once.
pub fn search(program: &Path, reach: Reach) -> Result<Vec<Figure>, Broken> {
    let mut figures = search::measure(&mut DataSet::new(program)?, reach)?;
    figures.extend(matching::measure(&mut DataSet::new(program)?, reach)?);
    figures.extend(cohort::measure(&mut DataSet::new(program)?, reach)?);
    Ok(figures)
}

/// What an office as large as a town's asks of the server; shows each group when it is done.
pub fn town(program: &Path, reach: Reach, show: impl FnMut(&[Figure])) -> Result<(), Broken> {
    town::measure(program, reach, show)
}

/// Three times what a town asks at its busiest, with troubles, for so long; tells each minute how far it is.
pub fn load(
    program: &Path,
    reach: Reach,
    time: Duration,
    say: impl FnMut(&str),
) -> Result<Load, Broken> {
    town::load::play(program, reach, time, say)
}

/// Measures everything, each group on data of its own, and shows each group when it is done: ours, then what PouchDB
/// makes of the same, where it is there.
pub fn run(
    program: &Path,
    reach: Reach,
    beside: Option<&Pouchdb>,
    mut show: impl FnMut(&[Figure]),
) -> Result<(), Broken> {
    show(&writes::measure(&mut DataSet::new(program)?, reach)?);
    if let Some(pouchdb) = beside {
        show(&pouchdb.writes(program)?);
    }
    show(&cold::measure(&mut DataSet::new(program)?, reach)?);
    if let Some(pouchdb) = beside {
        show(&pouchdb.cold(program, reach)?);
    }
    show(&idle::measure(DataSet::new(program)?, reach)?);
    if let Some(pouchdb) = beside {
        show(&pouchdb.idle(program)?);
    }
    show(&same_moment::measure(&mut DataSet::new(program)?, reach)?);
    show(&search(program, reach)?);
    show(&paper::measure(&mut DataSet::new(program)?, reach)?);
    show(&growth::measure(program, reach)?);
    if let Some(pouchdb) = beside {
        show(&pouchdb.growth(program)?);
    }
    Ok(())
}
