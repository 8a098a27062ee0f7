//! One part of a chain as text: what it says of itself, rows by their tables, and an end by which it is known to be whole.
//! Knows no folder and no key.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::secret::hex;
use crate::store::moving::table::Kept;

/// What a part says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Whose data it is of.
    pub office: String,
    pub chain: String,
    /// Counted from one.
    pub number: u64,
    /// The digest of the part before; of the first, that of the base.
    pub before: String,
    /// The moment that the data is of.
    pub at: i64,
}

/// What became of the rows of one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rows {
    pub table: String,
    /// Each with the kind it has, as the table of tables writes them. So many of the first are the key.
    pub columns: String,
    pub key: usize,
    /// The keys of those that went.
    pub gone: Vec<Vec<Value>>,
    /// Those that came, or became others.
    pub put: Vec<Vec<Value>>,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    /// The digest of all lines before.
    whole: String,
}

/// A part that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub head: Head,
    pub rows: Vec<Rows>,
    pub digest: String,
}

/// Writes a part, and says by which digest the next one names it.
pub fn write(head: &Head, rows: &[Rows]) -> serde_json::Result<(Vec<u8>, String)> {
    let mut bytes = serde_json::to_vec(head)?;
    for rows in rows {
        bytes.push(b'\n');
        serde_json::to_writer(&mut bytes, rows)?;
    }
    bytes.push(b'\n');
    let digest = hex(&Sha256::digest(&bytes));
    serde_json::to_writer(&mut bytes, &End { whole: digest.clone() })?;
    bytes.push(b'\n');
    Ok((bytes, digest))
}

/// Reads a part; nothing, where it was cut off or changed.
pub fn read(bytes: &[u8]) -> Option<Part> {
    let lines = bytes.strip_suffix(b"\n")?;
    let end = lines.iter().rposition(|byte| *byte == b'\n')? + 1;
    let (before, end) = lines.split_at_checked(end)?;
    let End { whole } = serde_json::from_slice(end).ok()?;
    if hex(&Sha256::digest(before)) != whole {
        return None;
    }
    let mut lines = before.strip_suffix(b"\n")?.split(|byte| *byte == b'\n');
    let head = serde_json::from_slice(lines.next()?).ok()?;
    let rows = lines.map(serde_json::from_slice).collect::<Result<_, _>>().ok()?;
    Some(Part { head, rows, digest: whole })
}

/// A value as it is written: bytes as hexadecimal signs.
pub fn said(kept: &Kept) -> Value {
    match kept {
        Kept::Integer(it) => it.map_or(Value::Null, Value::from),
        Kept::Text(it) => it.clone().map_or(Value::Null, Value::from),
        Kept::Bytes(it) => it.as_deref().map_or(Value::Null, |it| Value::from(hex(it))),
    }
}

/// The value of a column of this kind; nothing, where it is of another.
pub fn kept(said: &Value, kind: &str) -> Option<Kept> {
    match (kind, said) {
        ("i", Value::Null) => Some(Kept::Integer(None)),
        ("t", Value::Null) => Some(Kept::Text(None)),
        ("b", Value::Null) => Some(Kept::Bytes(None)),
        ("i", said) => said.as_i64().map(|it| Kept::Integer(Some(it))),
        ("t", said) => said.as_str().map(|it| Kept::Text(Some(it.to_owned()))),
        ("b", said) => said.as_str().and_then(unhex).map(|it| Kept::Bytes(Some(it))),
        _ => None,
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |sign: u8| char::from(sign).to_digit(16).and_then(|it| u8::try_from(it).ok());
    let byte = |pair: &[u8]| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    text.as_bytes().chunks(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part() -> (Head, Vec<Rows>) {
        let (office, chain, before) = ("o".to_owned(), "c".to_owned(), "b".to_owned());
        let head = Head { office, chain, number: 3, before, at: 7 };
        let put = [Kept::Bytes(Some(vec![0, 255])), Kept::Text(None), Kept::Integer(Some(-1))];
        let rows = Rows {
            table: "sum".to_owned(),
            columns: "log:b audience:t digest:i".to_owned(),
            key: 2,
            gone: Vec::new(),
            put: vec![put.iter().map(said).collect()],
        };
        (head, vec![rows])
    }

    #[test]
    fn a_part_reads_as_it_was_written_and_a_byte_less_or_other_is_found() {
        let (head, rows) = part();
        let (bytes, digest) = write(&head, &rows).unwrap();
        assert_eq!(read(&bytes), Some(Part { head, rows, digest }));
        for end in 0..bytes.len() {
            assert_eq!(read(&bytes[..end]), None, "cut at {end}");
            let mut other = bytes.clone();
            other[end] ^= 1;
            assert_eq!(read(&other), None, "changed at {end}");
        }
    }

    #[test]
    fn values_come_back_as_they_were_and_never_as_another_kind() {
        for (value, kind) in [
            (Kept::Bytes(Some(vec![0, 16, 255])), "b"),
            (Kept::Text(Some("één \"regel\"\n".to_owned())), "t"),
            (Kept::Integer(Some(i64::MIN)), "i"),
            (Kept::Integer(None), "i"),
            (Kept::Text(None), "t"),
            (Kept::Bytes(None), "b"),
        ] {
            assert_eq!(kept(&said(&value), kind), Some(value));
        }
        for (said, kind) in
            [("\"x\"", "i"), ("1", "t"), ("\"0g\"", "b"), ("\"012\"", "b"), ("1", "r")]
        {
            assert_eq!(kept(&serde_json::from_str(said).unwrap(), kind), None, "{said} {kind}");
        }
    }
}
