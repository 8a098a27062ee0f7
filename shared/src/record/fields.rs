//! `fields!`: a kind of record that has fields, declared once. Knows no kind.
//!
//! From one list of fields, each with its name, its type and the rule for its text, come the record as it stands, what one
//! begins it with, the edits with their form on the wire, how an edit is folded in and taken back, and for the screens
//! what a record says, where two people wrote at once, and which edits a form comes to. What a kind does beyond setting a field
//! (to mark, to decide, to sign) is declared under `moves` and written by hand beside it, in [`FieldRule`](super::field_rule::FieldRule).
//!
//! What comes out is as plain as if it had been typed: no generic code, which the browser's download would pay for.

pub(crate) use super::field_rule::{Asked, FieldRecord, FieldRule, PartOf, Texts, inverse};

/// Declares a kind of record that has fields: the record, one field with a value, and its edits.
///
/// ```text
/// fields! {
///     /// What it is.
///     Step, StepField, StepEdit {
///         begin "add" => Add as new, by;     // the edit that begins it, and the names the starts below may use
///         NewStep {                          // what it begins with: name, type, rule for the text, variant of the field
///             title: String [Title] => Title,
///             goal?: Option<GoalId> => Goal,
///             (coach!: String [Title])       // no field of the record; first or last
///         }
///         later LaterStep { note: String [Note] => Note = String::new(), }   // fields not said when it begins
///         kept { marks: Table<Mark> = Table::default(), }            // what moves write
///         switches { "hide" => Hide(hidden = false), }               // the first, turned over, takes the beginning back
///         moves { "mark" => Mark(mark: MarkId, status: Status), }
///     }
/// }
/// ```
///
/// The marks `?` and `or default` are those of [`record!`](crate::wire::record). What two wrote at once asks for a choice, but
/// not in a field that is `unread`, such as a place in a list, and in a switch only if it is `read`. On the wire a field goes by its own name,
/// or by the one after `as`. What begins with a value that has a type of its own says `(When)` in place of `NewStep { … }`.
///
/// What is no field of the record is `kept` under the same name, or has a `!`: then a record cannot tell what it began with.
/// The fields of `later` are a value of their own only where they are given a name, for a form that asks for them as well.
macro_rules! fields {
    (
        $(#[$about:meta])*
        $kind:ident, $field:ident, $edit:ident {
            begin $opens_name:literal => $opens:ident as $made_of:ident, $by:ident;
            $new:ident {
                $((
                    $( $before:ident $(! $($before_lost:lifetime)?)? : $before_type:ty $([$before_rule:ident])? ),+ $(,)?
                ))?
                $(
                    $(#[$doc:meta])*
                    $name:ident $(? $($maybe:lifetime)?)? $(or $default:ident)? : $type:ty
                        $([$rule:ident])? => $variant:ident $(unread $($unread:lifetime)?)?
                ),+ $(,)?
                $((
                    $( $after:ident $(! $($after_lost:lifetime)?)? : $after_type:ty $([$after_rule:ident])? ),+ $(,)?
                ))?
            }
            $(later $($later_name:ident)? { $($later:tt)+ })?
            $(kept { $($kept:tt)+ })?
            $(switches { $($switches:tt)+ })?
            $(moves { $($moves:tt)+ })?
        }
    ) => {
        #[doc = concat!("What a `", stringify!($kind), "` begins with.")]
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $new {
            $($( pub $before: $before_type, )+)?
            $( $(#[$doc])* pub $name: $type, )+
            $($( pub $after: $after_type, )+)?
        }

        $crate::wire::record!($new {
            $($($before,)+)? $($name $(? $($maybe)?)? $(or $default)?),+ $($(, $after)+)?
        });

        impl $crate::record::fields::Texts for $new {
            fn texts<'a>(
                &'a self,
                _: fn(&'a str) -> $crate::record::rule::Text<'a>,
            ) -> Vec<$crate::record::rule::Text<'a>> {
                let texts = [
                    $($($crate::record::fields::texts_of!(&self.$before; $($before_rule)?),)+)?
                    $($crate::record::fields::texts_of!(&self.$name; $($rule)?),)+
                    $($($crate::record::fields::texts_of!(&self.$after; $($after_rule)?),)+)?
                ];
                texts.concat()
            }
        }

        impl $new {
            /// Each field that it says, with its value.
            pub fn into_fields(self) -> Vec<$field> {
                vec![$( $field::$variant(self.$name) ),+]
            }
        }

        impl $kind {
            /// What makes a record say this: what begins it, where there is none yet; else an edit for each field that differs.
            pub fn edits_to(record: Option<&Self>, new: $new) -> Vec<$edit> {
                match record {
                    Some(record) => record.changes_to(new),
                    None => vec![$edit::$opens(new)],
                }
            }

            /// An edit for each field that says something else than this.
            pub fn changes_to(&self, new: $new) -> Vec<$edit> {
                self.changed(new.into_fields()).into_iter().map($edit::Set).collect()
            }
        }

        $crate::record::filled::to_new! {
            $kind, $new,
            ($($($before $(! $($before_lost)?)?)+)? $($($after $(! $($after_lost)?)?)+)?)
            ($($name)+)
        }

        $( $crate::record::filled::later! {
            ($($later_name)?) $kind, $field, $edit, $opens($new) as $made_of;
            $($later)+
        } )?

        $crate::record::fields::fields! { @record
            $(#[$about])* $kind, $field, $edit;
            $opens_name => $opens($new [Note]) as $made_of, $by;
            { $(
                $(#[$doc])* $name: $type $([$rule])? => $variant $(unread $($unread)?)? = $made_of.$name.clone(),
            )+ $($($later)+)? }
            { $($($kept)+)? } { $($($switches)+)? } { $($($moves)+)? }
        }
    };

    (
        $(#[$about:meta])*
        $kind:ident, $field:ident, $edit:ident {
            begin $opens_name:literal => $opens:ident as $made_of:ident, $by:ident;
            ($new:ty $([$rule:ident])?)
            later { $($later:tt)+ }
            $(kept { $($kept:tt)+ })?
            $(switches { $($switches:tt)+ })?
            $(moves { $($moves:tt)+ })?
        }
    ) => {
        $crate::record::fields::fields! { @record
            $(#[$about])* $kind, $field, $edit;
            $opens_name => $opens($new $([$rule])?) as $made_of, $by;
            { $($later)+ } { $($($kept)+)? } { $($($switches)+)? } { $($($moves)+)? }
        }
    };

    (@record
        $(#[$about:meta])* $kind:ident, $field:ident, $edit:ident;
        $opens_name:literal => $opens:ident($new:ty $([$new_rule:ident])?) as $made_of:ident, $by:ident;
        { $(
            $(#[$doc:meta])*
            $name:ident : $type:ty $([$rule:ident])? => $variant:ident
                $(unread $($unread:lifetime)?)? $(as $wire:literal)? = $start:expr
        ),+ $(,)? }
        { $( $(#[$kept_doc:meta])* $kept:ident : $kept_type:ty = $kept_start:expr ),* $(,)? }
        { $( $switch_name:literal => $switch:ident($state:ident = $off:expr) $(read $($read:lifetime)?)? ),* $(,)? }
        { $(
            $(#[$move_doc:meta])*
            $move_name:literal => $move:ident
                $(( $($held:ident : $held_type:ty $([$held_rule:ident])?),+ ))?
                $({ $($inner:ident : $inner_type:ty),+ })?
        ),* $(,)? }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $kind {
            $( $(#[$doc])* pub $name: $crate::register::Register<$type>, )+
            $( $(#[$kept_doc])* pub $kept: $kept_type, )*
            $( pub $state: $crate::register::Register<bool>, )*
            pub by: $crate::change::Stamp,
        }

        #[doc = concat!("One field of a `", stringify!($kind), "`, with a value.")]
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $field { $( $variant($type) ),+ }

        #[doc = concat!("An edit of a `", stringify!($kind), "`.")]
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $edit {
            $opens($new),
            Set($field),
            $( $switch(bool), )*
            $( $(#[$move_doc])* $move $(( $($held_type),+ ))? $({ $($inner: $inner_type),+ })?, )*
        }

        impl $crate::wire::Wire for $field {
            fn write(&self, out: &mut $crate::wire::Writer) {
                match self { $(
                    Self::$variant(it) => {
                        out.begin_choice($crate::record::fields::name_of!($name $($wire)?));
                        $crate::wire::Wire::write(it, out);
                    }
                )+ }
                out.end_object();
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                enum Nth { $($variant),+ }
                const NTH: &[Nth] = &[$(Nth::$variant),+];
                const VARIANTS: &[(&str, $crate::wire::HasPayload)] = &[$((
                    $crate::record::fields::name_of!($name $($wire)?),
                    $crate::wire::HasPayload::Yes,
                )),+];
                let field = match NTH[from.choice(VARIANTS)] { $(
                    Nth::$variant => Self::$variant($crate::wire::Wire::read(from)),
                )+ };
                from.end_choice();
                field
            }

            $crate::wire_schema!(held {
                $( ($crate::record::fields::name_of!($name $($wire)?)) => $type ),+
            });
        }

        $crate::wire::choice!($edit {
            $opens_name => $opens(it)
            $(, $switch_name => $switch(it))*
            $(, $move_name => $move $(( $($held),+ ))? $({ $($inner),+ })?)*,
            else Set
        });

        impl $kind {
            /// What stands where this would be written.
            pub fn current(&self, field: &$field) -> $field {
                match field { $( $field::$variant(_) => $field::$variant(self.$name.get().clone()), )+ }
            }

            /// Each field with its value.
            pub fn fields(&self) -> Vec<$field> {
                vec![$( $field::$variant(self.$name.get().clone()) ),+]
            }

            /// Those of these fields that say something else than what stands.
            pub fn changed(&self, fields: Vec<$field>) -> Vec<$field> {
                fields.into_iter().filter(|field| self.current(field) != *field).collect()
            }

            /// An edit for each field that says something else once every field is written anew.
            pub fn rewritten(&self, write: impl FnMut($field) -> $field) -> Vec<$edit> {
                let fields = self.fields().into_iter().map(write).collect();
                self.changed(fields).into_iter().map($edit::Set).collect()
            }

            /// The fields that two wrote at once, each with its versions as edits: the shown one first.
            pub fn versions(&self) -> Vec<Vec<($crate::change::Stamp, $edit)>> {
                let mut fields = Vec::new();
                $( self.$name.put_versions(&mut fields, |it| $edit::Set($field::$variant(it))); )+
                $( self.$state.put_versions(&mut fields, $edit::$switch); )*
                fields
            }

            /// Whether two wrote at once what people read, so that a choice waits.
            pub fn is_doubled(&self) -> bool {
                $( $crate::record::fields::is_doubled!(field self.$name, $(unread $($unread)?)?) )||+
                $( || $crate::record::fields::is_doubled!(switch self.$state, $(read $($read)?)?) )*
            }

            fn set(&mut self, field: &$field, by: $crate::change::Stamp) {
                match field { $( $field::$variant(it) => self.$name.set(it.clone(), by), )+ }
            }
        }

        impl $edit {
            /// The texts in it, each with its rule.
            pub(crate) fn texts(&self) -> Vec<$crate::record::rule::Text<'_>> {
                match self {
                    Self::$opens(new) => $crate::record::fields::texts_of!(new; $($new_rule)?),
                    $( Self::Set($field::$variant(it)) => $crate::record::fields::texts_of!(it; $($rule)?), )+
                    $( Self::$switch(_) => Vec::new(), )*
                    $( Self::$move $(( $($held),+ ))? $({ $($inner: _),+ })? => {
                        let texts: Vec<Vec<$crate::record::rule::Text<'_>>> =
                            vec![$($($crate::record::fields::texts_of!($held; $($held_rule)?)),+)?];
                        texts.concat()
                    } )*
                }
            }
        }

        impl $crate::record::fields::FieldRecord for $kind {
            type Edit = $edit;
            type New = $new;

            fn open($made_of: &$new, $by: $crate::change::Stamp) -> Self {
                Self {
                    $( $name: $crate::register::Register::new($start, $by), )+
                    $( $kept: $kept_start, )*
                    $( $state: $crate::register::Register::new($off, $by), )*
                    by: $by,
                }
            }

            fn opening(edit: &$edit) -> Option<&$new> {
                match edit {
                    $edit::$opens(new) => Some(new),
                    $edit::Set(_) $(| $edit::$switch(_))* $(| $edit::$move { .. })* => None,
                }
            }

            fn withdrawal() -> Option<$edit> {
                None $( .or(Some($edit::$switch(!$off))) )*
            }

            fn apply(&mut self, edit: &$edit, _role: $crate::role::Role, by: $crate::change::Stamp) {
                match edit {
                    $edit::$opens(_) => {}
                    $edit::Set(field) => self.set(field, by),
                    $( $edit::$switch(on) => self.$state.set(*on, by), )*
                    $( $edit::$move { .. } => {
                        $crate::record::fields::FieldRule::apply_move(self, edit, _role, by);
                    } )*
                }
            }

            fn inverse(&self, edit: &$edit) -> Option<$edit> {
                match edit {
                    $edit::$opens(_) => Self::withdrawal(),
                    $edit::Set(field) => Some($edit::Set(self.current(field))),
                    $( $edit::$switch(_) => Some($edit::$switch(*self.$state.get())), )*
                    $( $edit::$move { .. } => {
                        $crate::record::fields::FieldRule::inverse_of_move(self, edit)
                    } )*
                }
            }
        }
    };
}
pub(crate) use fields;

/// The name of a field on the wire.
macro_rules! name_of {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $wire:literal) => {
        $wire
    };
}
pub(crate) use name_of;

/// Whether two wrote a field at once that people read; or a switch, which they do not as a rule.
macro_rules! is_doubled {
    (field $register:expr, unread) => {
        false
    };
    (field $register:expr,) => {
        $register.is_doubled()
    };
    (switch $register:expr, read) => {
        $register.is_doubled()
    };
    (switch $register:expr,) => {
        false
    };
}
pub(crate) use is_doubled;

/// The texts of a value, where it has a rule.
macro_rules! texts_of {
    ($value:expr;) => {{
        let _ = $value;
        Vec::new()
    }};
    ($value:expr; $rule:ident) => {
        $crate::record::fields::Texts::texts($value, $crate::record::rule::Text::$rule)
    };
}
pub(crate) use texts_of;
