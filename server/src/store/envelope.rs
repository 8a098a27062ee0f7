//! A file that only the holder of a key can open, in the format of `age`: so that a backup can be kept where others come,
//! and the server that makes it cannot read it. Knows not what is in it.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::str::FromStr;

use age::DecryptError;
use age::x25519;

use super::error::StoreError;
use super::privacy;

/// How every such file begins.
const MARK: &[u8] = b"age-encryption.org/v1\n";

/// Who can open it: the public half of a key, `age1…`.
#[derive(Clone)]
pub struct Recipient(x25519::Recipient);

impl std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recipient({})", self.0)
    }
}

/// A text that is no public key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a public key of age (age1…): {0}")]
pub struct NotAKey(String);

impl FromStr for Recipient {
    type Err = NotAKey;
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        text.parse().map(Self).map_err(|_| NotAKey(text.to_owned()))
    }
}

/// Whether a file is one of these.
pub(super) fn is_closed(file: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    let length = u64::try_from(MARK.len()).unwrap_or(u64::MAX);
    File::open(file)?.take(length).read_to_end(&mut start)?;
    Ok(start == MARK)
}

/// Writes what is in one file to another that is new, for these alone, and has it on disk.
pub(super) fn close(from: &Path, to: &Path, recipients: &[Recipient]) -> Result<(), StoreError> {
    let out = BufWriter::new(privacy::writing().truncate(true).open(to)?);
    let mut out = close_into(BufReader::new(File::open(from)?), out, recipients)?;
    out.flush()?;
    Ok(out.get_ref().sync_all()?)
}

/// The same of what is read, and gives back where it went.
pub(super) fn close_into<W: Write>(
    mut from: impl Read,
    out: W,
    recipients: &[Recipient],
) -> Result<W, StoreError> {
    let recipients = recipients.iter().map(|it| &it.0 as &dyn age::Recipient);
    let envelope = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
    let mut writer = envelope.wrap_output(out)?;
    io::copy(&mut from, &mut writer)?;
    Ok(writer.finish()?)
}

/// Writes what is in such a file to another that is new, by the keys in a file.
pub(super) fn open(from: &Path, to: &Path, identities: &Path) -> Result<(), StoreError> {
    // Before anything is made.
    keys(identities)?;
    let mut out = privacy::writing().truncate(true).open(to)?;
    open_into(from, &mut out, identities)?;
    Ok(out.sync_all()?)
}

/// The same, to wherever it goes.
pub(super) fn open_into(
    from: &Path,
    out: &mut impl Write,
    identities: &Path,
) -> Result<(), StoreError> {
    let keys = keys(identities)?;
    let not_whole = || StoreError::NotABackup(from.to_owned());
    let wrong = |error: DecryptError| {
        if let DecryptError::Io(error) = error {
            let is_cut = error.kind() == io::ErrorKind::UnexpectedEof;
            return if is_cut { not_whole() } else { error.into() };
        }
        let is_for_others = matches!(error, DecryptError::NoMatchingKeys);
        if is_for_others { StoreError::OtherKey(from.to_owned()) } else { not_whole() }
    };
    let envelope = age::Decryptor::new(BufReader::new(File::open(from)?)).map_err(wrong)?;
    let keys = keys.iter().map(|key| key as &dyn age::Identity);
    let mut reader = envelope.decrypt(keys).map_err(wrong)?;
    // Cut off or changed on its way: each piece says whether it is whole.
    io::copy(&mut reader, out).map(drop).map_err(|error| {
        let is_spoilt =
            matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof);
        if is_spoilt { not_whole() } else { error.into() }
    })
}

/// The keys in a file, one a line, as `age-keygen` writes it.
fn keys(file: &Path) -> Result<Vec<x25519::Identity>, StoreError> {
    let text = std::fs::read_to_string(file)?;
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'));
    let keys: Result<Vec<_>, _> = lines.map(str::parse::<x25519::Identity>).collect();
    let keys = keys.map_err(|_| StoreError::NoKey(file.to_owned()))?;
    if keys.is_empty() { Err(StoreError::NoKey(file.to_owned())) } else { Ok(keys) }
}
