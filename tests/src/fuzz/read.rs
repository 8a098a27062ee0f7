//! Reads a text as everything that may come from outside. What can be read must come out the same when written and read
//! again, and must not be much more than what came in. Knows the types by name.

use shared::change::{Change, Entry};
use shared::record::Edit;
use shared::sync::message::{Reply, Request};
use shared::sync::phone::Me;
use shared::sync::replica::Rejected;
use shared::sync::seal::EncryptedJournal;
use shared::wire::Wire;

use super::variant::Variant;

/// Bytes that a value may take when written, for each that it was read from: a field left out is written.
const GROWTH_MAX: usize = 4;
/// And for a value of its own.
const BYTES_FREE: usize = 400;

type Reader = fn(&[u8], Variant) -> Result<bool, String>;

const TYPES: [(&str, Reader); 8] = [
    ("request", one::<Request>),
    ("reply", one::<Reply>),
    ("edit", one::<Edit>),
    ("change", one::<Change>),
    ("entry", one::<Entry>),
    ("me", one::<Me>),
    ("parked", one::<Rejected>),
    ("sealed", one::<EncryptedJournal>),
];

/// As how many types the text could be read.
pub fn every_type(text: &[u8], variant: Variant) -> Result<u64, String> {
    let mut read = 0;
    for (name, reader) in TYPES {
        read += u64::from(reader(text, variant).map_err(|what| format!("as {name}, {what}"))?);
    }
    Ok(read)
}

fn one<T: Wire>(text: &[u8], variant: Variant) -> Result<bool, String> {
    let Some(value) = variant.read::<T>(text) else { return Ok(false) };
    let written = variant.written(&value);
    if written.len() > text.len() * GROWTH_MAX + BYTES_FREE {
        return Err(format!("{} bytes became {}", text.len(), written.len()));
    }
    let again = variant.read::<T>(written.as_bytes()).map(|again| variant.written(&again));
    match again {
        Some(again) if again == written => Ok(true),
        Some(again) => Err(format!("{written} became {again}")),
        None => Err(format!("what was written cannot be read: {written}")),
    }
}
