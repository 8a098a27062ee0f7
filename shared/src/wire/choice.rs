//! Enums that hold something: on the wire an object with one key, or for a variant that holds nothing a bare text.

use super::reader::Reader;

/// Whether a variant holds something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HasPayload {
    Yes,
    No,
}

impl Reader<'_> {
    /// The place of the variant that stands here; what it holds follows, and then [`Reader::end_choice`].
    pub fn choice(&mut self, variants: &[(&str, HasPayload)]) -> usize {
        let has_payload = if self.take(b'{') { HasPayload::Yes } else { HasPayload::No };
        let name = self.text();
        if has_payload == HasPayload::Yes {
            self.expect(b':');
        }
        let place = variants.iter().position(|it| it.0 == name && it.1 == has_payload);
        self.expect_some(place)
    }

    /// Whether one of these variants stands here.
    pub fn has_choice(&mut self, variants: &[(&str, HasPayload)]) -> bool {
        let start = self.at;
        let has_payload = if self.take(b'{') { HasPayload::Yes } else { HasPayload::No };
        let name = self.text();
        self.at = start;
        variants.iter().any(|it| it.0 == name && it.1 == has_payload)
    }

    /// What stands here, as long as this version knows it.
    pub fn known_or<T>(&mut self, other: T, read: impl FnOnce(&mut Self) -> T) -> T {
        let mut inner = Self::new(self.raw());
        let known = read(&mut inner);
        inner.finish().map_or(other, |()| known)
    }

    /// Goes past the end of a variant that holds something.
    pub fn end_choice(&mut self) {
        self.expect(b'}');
    }
}

/// Says by which name each variant of an enum goes, and that what it holds stands under that name:
/// `choice!(StepEdit { "title" => Title(title), "mark" => Mark(id, status), "sign" => Sign })`.
///
/// What is in the brackets are names for what is held, one or two; or the fields of a variant that has them. Those may
/// end in `..`, as the fields of a [`wire_record!`]. A last `_ => Unknown` is what everything else reads as. A last
/// `else Set` stands for the variants of another such enum, which that variant holds: on the wire they are beside the others.
#[macro_export]
macro_rules! wire_choice {
    ($type:ident $(<$of:ident>)? { $(
        $name:literal => $variant:ident
            $(( $($held:ident),+ ))?
            $({ $($field:ident),+ $(, .. $($open:lifetime)?)? })?
    ),+ $(, _ => $other:ident)? $(, else $flat:ident)? $(,)? }) => {
        impl $(<$of: $crate::wire::Wire>)? $crate::wire::Wire for $type $(<$of>)? {
            fn write(&self, out: &mut $crate::wire::Writer) {
                match self { $(
                    Self::$variant $(($($held),+))? $({ $($field),+ })? => {
                        $crate::wire_variant!(write out $name $(($($held),+))? $({ $($field),+ })?);
                    }
                )+ $( Self::$flat(it) => $crate::wire::Wire::write(it, out), )? }
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                enum Nth { $($variant),+ }
                const NTH: &[Nth] = &[$(Nth::$variant),+];
                const VARIANTS: &[(&str, $crate::wire::HasPayload)] = &[$(
                    ($name, $crate::wire_variant!(has_payload $(($($held),+))? $({ $($field),+ })?))
                ),+];
                let known = |from: &mut $crate::wire::Reader<'_>| match NTH[from.choice(VARIANTS)] { $(
                    Nth::$variant => $crate::wire_variant!(
                        read from $variant $(($($held),+))? $({ $($field),+ $(, .. $($open)?)? })?
                    ),
                )+ };
                $( if !from.has_choice(VARIANTS) {
                    return Self::$flat($crate::wire::Wire::read(from));
                } )?
                $crate::wire_variant!(all from known $($other)?)
            }

            $crate::wire_schema!(choice {
                $($name => $variant $(($($held),+))? $({ $($field),+ $(, .. $($open)?)? })?),+
                $(, _ => $other)? $(, else $flat)?
            });
        }
    };
}

/// One variant of a [`wire_choice!`], by what it holds.
#[doc(hidden)]
#[macro_export]
macro_rules! wire_variant {
    (has_payload) => { $crate::wire::HasPayload::No };
    (has_payload $held:tt) => { $crate::wire::HasPayload::Yes };

    (write $out:ident $name:literal) => { $out.text($name) };
    (write $out:ident $name:literal ($held:ident)) => {
        $out.begin_choice($name);
        $crate::wire::Wire::write($held, $out);
        $out.end_object();
    };
    (write $out:ident $name:literal ($first:ident, $second:ident)) => {
        $out.begin_choice($name);
        $out.pair($first, $second);
        $out.end_object();
    };
    (write $out:ident $name:literal { $($field:ident),+ }) => {
        $out.begin_choice($name);
        $out.begin_object();
        $( $crate::wire_field!(write *$field, $out, $field); )+
        $out.end_object();
        $out.end_object();
    };

    (all $from:ident $known:ident) => { $known($from) };
    (all $from:ident $known:ident $other:ident) => { $from.known_or(Self::$other, $known) };

    (read $from:ident $variant:ident) => { Self::$variant };
    (read $from:ident $variant:ident ($held:ident)) => {{
        let variant = Self::$variant($crate::wire::Wire::read($from));
        $from.end_choice();
        variant
    }};
    (read $from:ident $variant:ident ($first:ident, $second:ident)) => {{
        let (first, second) = $crate::wire::Wire::read($from);
        $from.end_choice();
        Self::$variant(first, second)
    }};
    (read $from:ident $variant:ident { $($field:ident),+ $(, .. $($open:lifetime)?)? }) => {{
        let unknown_fields = $crate::wire_field!(unknown_fields $(.. $($open)?)?);
        let mut fields = $from.fields(&[$(stringify!($field)),+], unknown_fields);
        let variant = Self::$variant { $( $field: {
            $from.field(&mut fields);
            $crate::wire::Wire::read($from)
        } ),+ };
        $from.leave(&mut fields);
        $from.end_choice();
        variant
    }};
}
