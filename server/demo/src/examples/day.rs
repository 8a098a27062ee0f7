//! A day of the examples is a number: counted from the traject's first day or, where a traject has none, from today.
//! Knows no calendar.

/// A day of a fixture, as a number.
pub(super) type Day = i32;
