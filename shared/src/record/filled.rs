//! What a form about a record begins with, and what it comes to: a part of what `fields!` makes. Knows no kind.

/// What a record would begin with to say what it says now; of a kind that keeps all it began with.
macro_rules! to_new {
    ($kind:ident, $new:ident, ($($kept:ident)*) ($($name:ident)+)) => {
        impl $kind {
            /// What would begin it as it stands now.
            pub fn to_new(&self) -> $new {
                $new { $( $kept: self.$kept.clone(), )* $( $name: self.$name.get().clone(), )+ }
            }
        }
    };
    ($kind:ident, $new:ident, ($($not_all_kept:tt)*) ($($name:ident)+)) => {};
}
pub(crate) use to_new;

/// The fields that are not said when a record begins, as one value; of a kind that gives it a name.
macro_rules! later {
    (() $($unnamed:tt)*) => {};
    (
        ($later:ident) $kind:ident, $field:ident, $edit:ident, $opens:ident($new:ident) as $made_of:ident;
        $(
            $(#[$doc:meta])*
            $name:ident : $type:ty $([$rule:ident])? => $variant:ident
                $(unread $($unread:lifetime)?)? $(as $wire:literal)? = $start:expr
        ),+ $(,)?
    ) => {
        #[doc = concat!("What is said of a `", stringify!($kind), "` once it is begun.")]
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $later { $( $(#[$doc])* pub $name: $type ),+ }

        impl $later {
            /// As it stands as long as nobody has said any of it.
            pub fn unsaid($made_of: &$new) -> Self {
                let _ = $made_of;
                Self { $( $name: $start ),+ }
            }

            /// Each field that it says, with its value.
            pub fn into_fields(self) -> Vec<$field> {
                vec![$( $field::$variant(self.$name) ),+]
            }
        }

        impl $kind {
            /// What is said of it since it was begun.
            pub fn to_later(&self) -> $later {
                $later { $( $name: self.$name.get().clone() ),+ }
            }

            /// What makes a record say this: what begins it and then each field that says anything, where there is none yet;
            /// else an edit for each field that differs.
            pub fn edits_to_all(record: Option<&Self>, new: $new, later: $later) -> Vec<$edit> {
                let Some(record) = record else {
                    let unsaid = $later::unsaid(&new).into_fields();
                    let said = later.into_fields().into_iter().filter(|it| !unsaid.contains(it));
                    return std::iter::once($edit::$opens(new)).chain(said.map($edit::Set)).collect();
                };
                let fields = [new.into_fields(), later.into_fields()].concat();
                record.changed(fields).into_iter().map($edit::Set).collect()
            }
        }
    };
}
pub(crate) use later;

#[cfg(test)]
mod tests;
