//! `bundle.json`: what a server and a measurement need to know of a finished bundle. Knows nothing of how it was made.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::file::{Cache, File, Kind, Moment, Shrunk};
use super::headers::HEADERS;
use super::inputs::Inputs;

const NAME: &str = "bundle.json";

/// Everything in a bundle.
#[derive(Debug, Serialize, Deserialize)]
pub struct Listing {
    /// A hash of all it was made from.
    inputs: String,
    /// What each of its files is served with.
    headers: Vec<(String, String)>,
    /// Its files, in the order in which they were made.
    files: Vec<Entry>,
}

/// One file of a bundle.
#[derive(Debug, Serialize, Deserialize)]
pub struct Entry {
    /// Where it lies; `.br` and `.gz` stand beside it where it has a compressed form.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// The media type to serve it with.
    pub content_type: String,
    /// How long it may be kept.
    pub cache: Cache,
    /// When a browser needs it.
    pub moment: Moment,
    /// Its size.
    pub bytes: usize,
    /// Its size in brotli, where it has that form.
    pub brotli_bytes: Option<usize>,
    /// Its size in gzip, where it has that form.
    pub gzip_bytes: Option<usize>,
}

impl Entry {
    /// A file and its compressed forms.
    pub fn of(file: &File, shrunk: Option<&Shrunk>) -> Self {
        Self {
            path: file.path.clone(),
            kind: file.kind,
            content_type: file.kind.content_type().to_owned(),
            cache: file.cache,
            moment: file.moment,
            bytes: file.content.len(),
            brotli_bytes: shrunk.map(|shrunk| shrunk.brotli.len()),
            gzip_bytes: shrunk.map(|shrunk| shrunk.gzip.len()),
        }
    }

    /// What travels to a browser of today.
    pub fn transfer_bytes(&self) -> usize {
        self.brotli_bytes.unwrap_or(self.bytes)
    }
}

impl Listing {
    /// A list of these files.
    pub fn new(inputs: &Inputs, files: Vec<Entry>) -> Self {
        let header = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let headers = HEADERS.iter().map(header).collect();
        Self { inputs: inputs.fingerprint().to_owned(), headers, files }
    }

    /// The list of the bundle that stands there, if it is whole and was made from these inputs.
    pub fn current(place: &Path, inputs: &Inputs) -> Option<Self> {
        let text = fs::read_to_string(place.join(NAME)).ok()?;
        let listing: Self = serde_json::from_str(&text).ok()?;
        let whole = listing.files.iter().all(|file| place.join(&file.path).is_file());
        (whole && listing.inputs == inputs.fingerprint()).then_some(listing)
    }

    /// Writes the list into the bundle.
    pub fn write(&self, place: &Path) -> Result<()> {
        fs::write(place.join(NAME), serde_json::to_string_pretty(self)? + "\n")
            .context("writing the list of the bundle's files")
    }

    /// The files a browser needs at this moment.
    pub fn at(&self, moment: Moment) -> impl Iterator<Item = &Entry> {
        self.files.iter().filter(move |file| file.moment == moment)
    }
}
