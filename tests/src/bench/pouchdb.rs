//! PouchDB with `pouchdb-server`, asked to do the same with the same records in the same run: what our figures stand
//! beside. Its programs are in `tests/pouchdb`; who starts the bench has them installed.

mod cold;
mod growth;
mod idle;
mod phone;
mod record;
mod server;
mod writes;

use std::io;
use std::path::{Path, PathBuf};

use super::Reach;
use super::figure::Figure;

/// PouchDB, as npm installed it.
#[derive(Debug)]
pub struct Pouchdb {
    place: PathBuf,
}

impl Pouchdb {
    /// PouchDB in this folder, which is `tests/pouchdb` of some checkout.
    pub fn at(place: &Path) -> io::Result<Self> {
        // Its server runs in a folder of its own.
        Ok(Self { place: place.canonicalize()? })
    }

    /// Durable changes in a second, and what they weigh.
    pub(super) fn writes(&self, program: &Path) -> io::Result<Vec<Figure>> {
        writes::measure(&self.place, program)
    }

    /// A phone that has nothing yet.
    pub(super) fn cold(&self, program: &Path, reach: Reach) -> io::Result<Vec<Figure>> {
        cold::measure(&self.place, program, reach)
    }

    /// What a sync costs as the data grows.
    pub(super) fn growth(&self, program: &Path) -> io::Result<Vec<Figure>> {
        growth::measure(&self.place, program)
    }

    /// When nothing happens.
    pub(super) fn idle(&self, program: &Path) -> io::Result<Vec<Figure>> {
        idle::measure(&self.place, program)
    }
}
