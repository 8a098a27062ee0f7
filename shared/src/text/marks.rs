//! The signs in a table of words: the form in which the build hands a language to the app. Knows neither of the two.
//!
//! A table's first line is the language's tag, a space and the fingerprint of the list of messages. Then come all
//! messages in the order of that list, each closed by [`END`]. ASCII keeps these signs for the purpose: no keyboard
//! types them, and the build refuses them in a text.

/// Closes a message.
pub const END: char = '\u{1e}';
/// Opens a message that is English in the table of another language.
pub const BORROWED: char = '\u{19}';
/// An argument; the sign after it is its place, counted from [`FIRST_PLACE`].
pub const ARGUMENT: char = '\u{1a}';
/// Opens a plural; the sign after it is the place of its number, then come its cases.
pub const PLURAL: char = '\u{1d}';
/// Opens a case of a plural: a number or the name of a class, [`KEY_END`] and a pattern. The first that holds counts.
pub const CASE: char = '\u{1f}';
/// Closes a plural.
pub const PLURAL_END: char = '\u{1c}';
/// Stands between the key of a case and its pattern.
pub const KEY_END: char = ':';
/// The first argument's place.
pub const FIRST_PLACE: char = '0';
