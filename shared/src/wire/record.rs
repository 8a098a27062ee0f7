//! Structs: on the wire each is an object.

use std::borrow::Cow;

use super::reader::{ABSENT, Reader};

/// Fields of one record at most: a reader keeps a place for each.
pub const FIELDS_MAX: usize = 20;

/// A record that is being read. As long as its fields stand in the order of its list, as our own writer puts them, each
/// is read where it is met. From the first that does not, the places of all that follow are looked up.
#[derive(Debug)]
pub struct Fields {
    names: &'static [&'static str],
    unknown: UnknownFields,
    /// Where each field stands, as far as they were met.
    places: [usize; FIELDS_MAX],
    next: usize,
    /// Behind the record; [`ABSENT`] until all of it was met.
    end: usize,
}

/// What to do with a field that is not in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownFields {
    /// It changes the meaning, so the whole is not understood.
    Refused,
    /// A newer version says more; what this one knows still holds.
    Skipped,
}

impl<'a> Reader<'a> {
    /// Begins a record of these fields. One that stands there twice is refused.
    pub fn fields(&mut self, names: &'static [&'static str], unknown: UnknownFields) -> Fields {
        self.expect(b'{');
        Fields { names, unknown, places: [ABSENT; FIELDS_MAX], next: 0, end: ABSENT }
    }

    /// Goes to the next field of the list.
    pub fn field(&mut self, fields: &mut Fields) {
        let nth = fields.next;
        if fields.end == ABSENT {
            let key = self.key(fields, nth == 0);
            if key.as_deref() == Some(fields.names[nth]) {
                fields.places[nth] = self.at;
            } else {
                self.meet(fields, key);
            }
        }
        self.at = fields.places[nth];
        fields.next += 1;
    }

    /// Goes past the record.
    pub fn leave(&mut self, fields: &mut Fields) {
        if fields.end == ABSENT {
            let key = self.key(fields, false);
            self.meet(fields, key);
        }
        self.at = fields.end;
    }

    /// The key that stands here, after the sign before it; none at the end of the record.
    fn key(&mut self, fields: &mut Fields, is_first: bool) -> Option<Cow<'a, str>> {
        let is_over = if is_first { self.take(b'}') } else { !self.take(b',') };
        if is_over {
            if !is_first {
                self.expect(b'}');
            }
            fields.end = self.at;
            return None;
        }
        let key = self.text();
        self.expect(b':');
        Some(key)
    }

    /// Looks where this and everything behind it stands.
    fn meet(&mut self, fields: &mut Fields, mut key: Option<Cow<'a, str>>) {
        while let Some(met) = key {
            let here = self.at;
            match fields.names.iter().zip(&mut fields.places).find(|(name, _)| **name == met) {
                Some((_, place)) if *place == ABSENT => *place = here,
                None if fields.unknown == UnknownFields::Skipped => {}
                Some(_) | None => self.fail(),
            }
            self.skip();
            key = self.key(fields, false);
        }
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
                let mut fields = from.fields(NAMES, $crate::wire_field!(unknown_fields $(.. $($open)?)?));
                let record = Self { $( $field: {
                    from.field(&mut fields);
                    $crate::wire_field!(read from $(? $($maybe)?)? $(or $default)?)
                } ),+ };
                from.leave(&mut fields);
                record
            }

            $crate::wire_schema!(record {
                $($field $(? $($maybe)?)? $(or $default)?),+ $(, .. $($open)?)?
            });
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
        if !$crate::wire::IsEmpty::is_empty(&$value) {
            $crate::wire_field!(write $value, $out, $field);
        }
    };
    (read $from:ident) => { $crate::wire::Wire::read($from) };
    (read $from:ident $($mark:tt)+) => {
        <Option<_> as $crate::wire::Wire>::read($from).unwrap_or_default()
    };
    (unknown_fields) => { $crate::wire::UnknownFields::Refused };
    (unknown_fields ..) => { $crate::wire::UnknownFields::Skipped };
}
