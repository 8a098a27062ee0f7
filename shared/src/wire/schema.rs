//! How our values look in JSON, as JSON Schema (2020-12) says it. Only tests and tools ask, by the feature `schema`; without
//! it nothing of this is there. What the macros beside the types say of a field or a variant is read from its type.

#[cfg(feature = "schema")]
pub use named::{Presence, Schema, Schemas};

#[cfg(feature = "schema")]
mod named;

/// What a macro of this folder says of its type. Nothing, where nobody asks.
#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! wire_schema {
    ($($of_what:tt)*) => {};
}

/// What a macro of this folder says of its type.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! wire_schema {
    (inner) => {
        fn schema(of: &mut $crate::wire::Schemas) -> $crate::wire::Schema {
            of.named::<Self>(|of| of.field(|it: &Self| &it.0))
        }
    };

    (string_enum) => {
        fn schema(of: &mut $crate::wire::Schemas) -> $crate::wire::Schema {
            let words = <Self as $crate::wire::StringEnum>::STRINGS;
            of.named::<Self>(|_| $crate::wire::Schemas::words(words))
        }
    };

    (record { $(
        $field:ident $(? $($maybe:lifetime)?)? $(or $default:ident)?
    ),+ $(, .. $($open:lifetime)?)? }) => {
        fn schema(of: &mut $crate::wire::Schemas) -> $crate::wire::Schema {
            of.named::<Self>(|of| {
                let fields = vec![$( (
                    stringify!($field),
                    of.field(|it: &Self| &it.$field),
                    $crate::wire_schema!(presence $(? $($maybe)?)? $(or $default)?),
                ) ),+];
                $crate::wire::Schemas::object(fields, $crate::wire_field!(unknown_fields $(.. $($open)?)?))
            })
        }
    };
    (presence) => { $crate::wire::Presence::Always };
    (presence $($mark:tt)+) => { $crate::wire::Presence::Maybe };

    (choice { $(
        $name:literal => $variant:ident
            $(( $($held:ident),+ ))?
            $({ $($field:ident),+ $(, .. $($open:lifetime)?)? })?
    ),+ $(, _ => $other:ident)? $(, else $flat:ident)? }) => {
        #[allow(irrefutable_let_patterns, reason = "an enum may have one variant")]
        fn schema(of: &mut $crate::wire::Schemas) -> $crate::wire::Schema {
            of.named::<Self>(|of| {
                let variants = vec![
                    $( $crate::wire_schema!(
                        variant of $name $variant $(($($held),+))? $({ $($field),+ $(, .. $($open)?)? })?
                    ), )+
                    $( $crate::wire_schema!(variant of $flat), )?
                    $( $crate::wire_schema!(variant other $other), )?
                ];
                $crate::wire::Schemas::choice(variants)
            })
        }
    };
    (variant other $other:ident) => { $crate::wire::Schemas::newer() };
    (variant $of:ident $flat:ident) => {
        $of.held(|it: &Self| if let Self::$flat(held) = it { Some(held) } else { None })
    };
    (variant $of:ident $name:literal $variant:ident) => { $crate::wire::Schemas::word($name) };
    (variant $of:ident $name:literal $variant:ident ($held:ident)) => {{
        let held = $crate::wire_schema!(variant $of $variant);
        $crate::wire::Schemas::under($name, held)
    }};
    (variant $of:ident $name:literal $variant:ident ($first:ident, $second:ident)) => {{
        let first = $of.held(|it: &Self| if let Self::$variant(held, _) = it { Some(held) } else { None });
        let second = $of.held(|it: &Self| if let Self::$variant(_, held) = it { Some(held) } else { None });
        $crate::wire::Schemas::under($name, $crate::wire::Schemas::pair(first, second))
    }};
    (variant $of:ident $name:literal $variant:ident { $($field:ident),+ $(, .. $($open:lifetime)?)? }) => {{
        let fields = vec![$( (
            stringify!($field),
            $of.held(|it: &Self| if let Self::$variant { $field, .. } = it { Some($field) } else { None }),
            $crate::wire::Presence::Always,
        ) ),+];
        let open = $crate::wire_field!(unknown_fields $(.. $($open)?)?);
        $crate::wire::Schemas::under($name, $crate::wire::Schemas::object(fields, open))
    }};

    // One of several values, each under its name.
    (held { $( ($name:expr) => $type:ty ),+ $(,)? }) => {
        fn schema(of: &mut $crate::wire::Schemas) -> $crate::wire::Schema {
            of.named::<Self>(|of| {
                let variants = vec![$( {
                    let held = <$type as $crate::wire::Wire>::schema(of);
                    $crate::wire::Schemas::under($name, held)
                } ),+];
                $crate::wire::Schemas::choice(variants)
            })
        }
    };
}
