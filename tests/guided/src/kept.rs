//! What runs before came to, kept as text: each input that reached something no other did, one a line. Knows not what it is.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::Way;

/// What is kept of one way in.
pub fn file(way: Way) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kept").join(way.name).with_extension("txt")
}

/// Everything that is kept of it. Nothing, where nothing was kept yet.
pub fn read(way: Way) -> io::Result<Vec<Vec<u8>>> {
    let text = match fs::read_to_string(file(way)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        text => text?,
    };
    text.lines().map(|line| STANDARD.decode(line).map_err(io::Error::other)).collect()
}

/// Lays out all that is known for a fuzzer, each in a file of its own.
pub fn unpack(way: Way, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let all = (way.begins_with)().into_iter().chain(read(way)?);
    all.enumerate().try_for_each(|(at, bytes)| fs::write(folder.join(format!("{at:05}")), bytes))
}

/// Keeps what a fuzzer left of it, the shortest first.
pub fn pack(way: Way, folder: &Path) -> io::Result<usize> {
    let files = fs::read_dir(folder)?.map(|file| fs::read(file?.path()));
    let mut all = files.collect::<io::Result<Vec<_>>>()?;
    all.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    let lines: String = all.iter().map(|bytes| STANDARD.encode(bytes) + "\n").collect();
    fs::write(file(way), lines)?;
    Ok(all.len())
}
