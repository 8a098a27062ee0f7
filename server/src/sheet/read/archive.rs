//! What an archive would unpack to, held to limits before anybody unpacks it. What it declares is what it is held to: of a part
//! that says it is smaller than it is, `zip` (9.8) gives no more than was said, and then fails.

use std::io::{Cursor, Read};

use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;

use super::{CELLS_MAX, SheetError};

/// Parts of an archive: a workbook has a dozen, with pictures a few hundred.
const PARTS_MAX: usize = 1_000;
/// Bytes of one part: a sheet of 50,000 rows and 20 columns takes half.
const PART_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Bytes of the texts that cells share.
const STRINGS_BYTES_MAX: u64 = 32 * 1024 * 1024;
/// Bytes of what describes looks: each of its lines takes many times its length in memory.
const STYLES_BYTES_MAX: u64 = 2 * 1024 * 1024;
/// Bytes of all parts.
const ALL_BYTES_MAX: u64 = 128 * 1024 * 1024;
/// Times its packed size that a part unpacks to. A sheet of equal rows comes to some thirty.
const TIMES_MAX: u64 = 200;
/// Bytes under which that is not asked: a few equal lines say nothing.
const SMALL_BYTES: u64 = 1024 * 1024;

const ARCHIVE: &[u8] = b"PK\x03\x04";
/// Before each part in an archive's list.
const LISTED: &[u8] = b"PK\x01\x02";
/// What Office wrote before, and what it puts around a workbook that has a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// How the part ends that holds the texts of cells, in small letters.
const STRINGS: &str = "sharedstrings.xml";
/// How the parts end that say which parts belong together.
const RELATIONS: &str = ".rels";
const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// The kinds of archive that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Package {
    Xlsx,
    Ods,
}

/// Which of the two it is, once it is known to be within all limits; nothing, if it is no archive.
pub(super) fn check(bytes: &[u8]) -> Result<Option<Package>, SheetError> {
    if bytes.starts_with(COMPOUND) {
        let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|it| [it, 0]).collect();
        let is_locked = bytes.windows(name.len()).any(|it| it == name);
        return Err(if is_locked { SheetError::Locked } else { SheetError::OtherExcel });
    }
    if !bytes.starts_with(ARCHIVE) {
        return Ok(None);
    }
    // Counted before anything makes room for the list.
    if bytes.windows(LISTED.len()).filter(|it| *it == LISTED).count() > PARTS_MAX {
        return Err(SheetError::TooManyParts { parts_max: PARTS_MAX });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    check_declared(&mut archive)?;
    check_strings(&mut archive)?;
    kind(&mut archive).map(Some)
}

pub(super) fn damaged(error: impl std::fmt::Display) -> SheetError {
    SheetError::Damaged(error.to_string())
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

fn bytes_max(part: &str) -> u64 {
    let part = part.to_lowercase();
    if part.ends_with(STRINGS) {
        STRINGS_BYTES_MAX
    } else if part.ends_with("styles.xml")
        || part.ends_with(RELATIONS)
        || part.ends_with("workbook.xml")
    {
        STYLES_BYTES_MAX
    } else {
        PART_BYTES_MAX
    }
}

/// What the archive says of itself.
fn check_declared(archive: &mut Archive<'_>) -> Result<(), SheetError> {
    let mut all = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.into_owned();
        let (bytes, packed) = (part.size(), part.compressed_size());
        if part.encrypted() {
            return Err(SheetError::Locked);
        }
        let bytes_max = bytes_max(&name);
        if bytes > bytes_max {
            return Err(SheetError::PartTooLarge { part: name, bytes, bytes_max });
        }
        let times = bytes / packed.max(1);
        if bytes > SMALL_BYTES && times > TIMES_MAX {
            return Err(SheetError::PackedTooTight { part: name, times, times_max: TIMES_MAX });
        }
        all = all.saturating_add(bytes);
    }
    if all > ALL_BYTES_MAX {
        return Err(SheetError::UnpacksTooLarge { bytes: all, bytes_max: ALL_BYTES_MAX });
    }
    Ok(())
}

/// The texts that cells share say first how many they are, and calamine makes room for as many, whatever the number.
fn check_strings(archive: &mut Archive<'_>) -> Result<(), SheetError> {
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(damaged)?;
        if part.name().map_err(damaged)?.to_lowercase().ends_with(STRINGS) {
            count_strings(part)?;
        }
    }
    Ok(())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "XML has more kinds of event than sheets")]
fn count_strings(part: ZipFile<'_, Cursor<&[u8]>>) -> Result<(), SheetError> {
    let too_many = SheetError::TooManyCells { cells_max: CELLS_MAX };
    let mut reader = quick_xml::Reader::from_reader(std::io::BufReader::new(part));
    let (mut buffer, mut strings) = (Vec::new(), 0_usize);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(it) | Event::Empty(it) if it.local_name().as_ref() == "sst" => {
                for attribute in it.attributes().with_checks(false) {
                    let attribute = attribute.map_err(damaged)?;
                    let is_count = attribute.key.as_ref() == "uniqueCount";
                    if is_count
                        && attribute.value.parse().is_ok_and(|it: u128| it > CELLS_MAX as u128)
                    {
                        return Err(too_many);
                    }
                }
            }
            Event::Start(it) | Event::Empty(it) if it.local_name().as_ref() == "si" => {
                strings += 1;
                if strings > CELLS_MAX {
                    return Err(too_many);
                }
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn kind(archive: &mut Archive<'_>) -> Result<Package, SheetError> {
    let names: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(|it| it.to_lowercase()).collect();
    let has = |name: &str| names.iter().any(|it| it == name);
    if has("[content_types].xml") {
        let is_binary = names.iter().any(|it| it.ends_with("workbook.bin"));
        let is_workbook = names.iter().any(|it| it.ends_with("workbook.xml"));
        return match (is_workbook, is_binary) {
            (true, _) => Ok(Package::Xlsx),
            (false, true) => Err(SheetError::OtherExcel),
            (false, false) => Err(SheetError::NotASheet),
        };
    }
    let mut mime = Vec::new();
    if let Ok(part) = archive.by_name("mimetype") {
        part.take(ODS.len() as u64).read_to_end(&mut mime).map_err(damaged)?;
    }
    if mime != ODS {
        return Err(SheetError::NotASheet);
    }
    let mut manifest = String::new();
    if let Ok(mut part) = archive.by_name("META-INF/manifest.xml") {
        part.read_to_string(&mut manifest).map_err(damaged)?;
    }
    if manifest.contains("encryption-data") { Err(SheetError::Locked) } else { Ok(Package::Ods) }
}
