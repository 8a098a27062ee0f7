//! Structs: on the wire each is an object.

use super::reader::{ABSENT, Reader};

/// Fields of one record at most: a reader keeps a place for each.
pub const FIELDS_MAX: usize = 12;

/// Where the fields of a record stand, in the order of its list.
#[derive(Debug)]
pub struct Fields {
    places: [usize; FIELDS_MAX],
    next: usize,
    end: usize,
}

/// What to do with a field that is not in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strangers {
    /// It changes the meaning, so the whole is not understood.
    Refused,
    /// A newer version says more; what this one knows still holds.
    Skipped,
}

impl Reader<'_> {
    /// Looks where each of these fields stands. A field that stands there twice is refused.
    pub fn fields(&mut self, names: &[&str], strangers: Strangers) -> Fields {
        let mut places = [ABSENT; FIELDS_MAX];
        self.members(&mut |from, key| {
            let here = from.at;
            match names.iter().zip(&mut places).find(|(name, _)| **name == key) {
                Some((_, place)) if *place == ABSENT => *place = here,
                None if strangers == Strangers::Skipped => {}
                Some(_) | None => from.fail(),
            }
            from.skip();
        });
        Fields { places, next: 0, end: self.at }
    }

    /// Goes to the next field of the list.
    pub fn field(&mut self, fields: &mut Fields) {
        self.at = fields.places.get(fields.next).copied().unwrap_or(ABSENT);
        fields.next += 1;
    }

    /// Goes past the record.
    pub fn leave(&mut self, fields: &Fields) {
        self.at = fields.end;
    }
}

/// Says which fields of a struct stand in JSON, and how.
///
/// `record!(NewStep { title, goal?, pictogram or default })`: a field with `?` is left out where it says nothing; one
/// with `or default` is always written, but older versions did not. A list that ends in `..` skips fields it does not
/// know, as messages do; without it they are refused, as edits do.
#[macro_export]
macro_rules! wire_record {
    ($type:ident { $(
        // The lifetimes are never there: they only let the sign before them be repeated.
        $field:ident $(? $($maybe:lifetime)?)? $(or $default:ident)?
    ),+ $(, .. $($open:lifetime)?)? $(,)? }) => {
        impl $crate::wire::Wire for $type {
            fn write(&self, out: &mut $crate::wire::Writer) {
                out.begin_object();
                $( $crate::wire_field!(write self.$field, out, $field $(? $($maybe)?)?); )+
                out.end_object();
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                const NAMES: &[&str] = &[$(stringify!($field)),+];
                const { assert!(NAMES.len() <= $crate::wire::FIELDS_MAX) };
                let mut fields = from.fields(NAMES, $crate::wire_field!(strangers $(.. $($open)?)?));
                let record = Self { $( $field: {
                    from.field(&mut fields);
                    $crate::wire_field!(read from $(? $($maybe)?)? $(or $default)?)
                } ),+ };
                from.leave(&fields);
                record
            }
        }
    };
}

/// One field of a [`wire_record!`], by its mark.
#[doc(hidden)]
#[macro_export]
macro_rules! wire_field {
    (write $value:expr, $out:ident, $field:ident) => {
        $out.key(stringify!($field));
        $crate::wire::Wire::write(&$value, $out);
    };
    (write $value:expr, $out:ident, $field:ident ?) => {
        if !$crate::wire::Blank::is_blank(&$value) {
            $crate::wire_field!(write $value, $out, $field);
        }
    };
    (read $from:ident) => { $crate::wire::Wire::read($from) };
    (read $from:ident $($mark:tt)+) => {
        <Option<_> as $crate::wire::Wire>::read($from).unwrap_or_default()
    };
    (strangers) => { $crate::wire::Strangers::Refused };
    (strangers ..) => { $crate::wire::Strangers::Skipped };
}
