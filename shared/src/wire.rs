//! Our values as JSON text and back: on the wire, in a phone's journal, in the server's columns. Knows no kind of value.
//!
//! A type says in one line beside it how it stands in JSON: [`record!`] for a struct, [`string_enum!`] for an enum of bare names,
//! [`choice!`] for an enum that holds something. The compiler holds the line against the type: a field or a variant that
//! is forgotten does not compile. What they call is hardly ever generic, because this is a part of the browser's download:
//! a general serializer took 46 KB of it. For tests and tools the same line also says how the type looks to others: see `schema`.

mod choice;
mod clock;
mod collection;
mod inner;
mod is_empty;
mod plain;
mod raw;
mod reader;
mod record;
mod scan;
mod schema;
mod string_enum;
#[cfg(test)]
mod tests;
mod writer;

pub(crate) mod hex;

pub use crate::{
    wire_choice as choice, wire_inner as inner, wire_record as record,
    wire_string_enum as string_enum,
};
pub use choice::HasPayload;
pub use clock::{date, time};
pub use is_empty::IsEmpty;
pub use raw::Raw;
pub use reader::Reader;
pub use record::{FIELDS_MAX, Fields, UnknownFields};
#[cfg(feature = "schema")]
pub use schema::{Presence, Schema, Schemas};
pub use string_enum::StringEnum;
pub use writer::Writer;

/// What has a form in JSON.
pub trait Wire: Sized {
    /// Writes the value.
    fn write(&self, out: &mut Writer);

    /// Reads a value. Where there is none the reader is told so, and what comes out is of no meaning: see [`Reader`].
    fn read(from: &mut Reader<'_>) -> Self;

    /// How every value of this type looks in JSON.
    #[cfg(feature = "schema")]
    fn schema(of: &mut Schemas) -> Schema;
}

/// Text that is not the JSON of what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not JSON of this form")]
pub struct Malformed;

/// A value as JSON text, without a space.
pub fn encode<T: Wire>(value: &T) -> String {
    let mut out = Writer::default();
    value.write(&mut out);
    out.into_text()
}

/// The value in a JSON text, which holds nothing else.
pub fn decode<T: Wire>(text: &str) -> Result<T, Malformed> {
    let mut from = Reader::new(text);
    let value = T::read(&mut from);
    from.finish().map(|()| value)
}

/// The value in a JSON text that came as bytes.
pub fn decode_bytes<T: Wire>(bytes: &[u8]) -> Result<T, Malformed> {
    decode(std::str::from_utf8(bytes).map_err(|_| Malformed)?)
}
