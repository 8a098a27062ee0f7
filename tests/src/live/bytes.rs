//! Which texts stand in a file, byte for byte. Knows no program and no text.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// Those of the texts that stand in the file somewhere.
pub fn found_in(file: &Path, texts: &BTreeSet<String>) -> io::Result<BTreeSet<String>> {
    let bytes = std::fs::read(file)?;
    let mut starts = [false; 256];
    for first in texts.iter().filter_map(|text| text.bytes().next()) {
        starts[usize::from(first)] = true;
    }
    let places = bytes.iter().enumerate().filter(|(_, byte)| starts[usize::from(**byte)]);
    let found = places.flat_map(|(at, _)| {
        let rest = &bytes[at..];
        texts.iter().filter(move |text| rest.starts_with(text.as_bytes()))
    });
    Ok(found.cloned().collect())
}
