//! `kinds!`: the table of kinds of records, and all that follows from it. Knows no kind.

mod subjects;

pub(crate) use subjects::{seen, subject_of, subjects};

/// Declares the kinds of records, a line each:
///
/// ```text
/// kinds! {
///     Edit, Kind, RecordId, LogRule, later Later(Later);
///     Traject(Traject): Records {
///         Step(At<StepId, StepEdit>) = "step", steps: Table<Step>, of Step, comments [StepId];
///     }
/// }
/// ```
///
/// under the kind of log it belongs to, what such a log is as its entries add up, and what these records of it are called: its
/// variant of the edit and what that holds; its name on the wire; where its records stand; how it is ruled; and by which id
/// people may comment on it, `[]` where nobody may. Of a later volume nobody may, and it is not said. Ruled `of T`: many records
/// with fields; `one T`: a single one; `fact T`: said once, at most hidden; `by hand`: it has a [`Rule`](super::rule::Rule) of
/// its own.
///
/// The first line says what the edit of all, the kinds, the records' names and the rules are called; and which variant
/// holds an edit of a volume that comes later, if one does.
macro_rules! kinds {
    // The first volume, and what holds an edit of those that come later. People may comment on its records.
    (
        $all:ident, $kinds:ident, $ids:ident, $rules:ident, later $later:ident($boxed:ty);
        $($logs:tt)+
    ) => {
        $crate::record::kinds::kinds! { @all $all $kinds $ids $rules [$later $boxed] $($logs)+ }
        $crate::record::kinds::subjects! { $($logs)+ }
    };

    // A later one.
    ($all:ident, $kinds:ident, $ids:ident, $rules:ident; $($logs:tt)+) => {
        $crate::record::kinds::kinds! { @all $all $kinds $ids $rules [] $($logs)+ }
        $crate::record::kinds::later! { $all $($logs)+ }
    };

    (@all $all:ident $kinds:ident $ids:ident $rules:ident [$($later:ident $boxed:ty)?]
    $( $(#[$log_doc:meta])* $log:ident($of:ident): $records:ident { $(
        $kind:ident($edit:ty) = $wire:literal, $state:ident: $table:ty, $rule:ident $record:ident
            $(, comments [$($subject:ty)?])?;
    )+ } )+) => {
        /// One edit: it touches one field or adds one fact.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $all { $($( $kind($edit), )+)+ $( $later($boxed), )? }

        $crate::record::kinds::named!($all { $($( $wire => $kind(it), )+)+ } $(else $later)?);

        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kinds { $($( $kind, )+)+ $( #[doc = "One of a later volume."] $later, )? }

        impl $kinds {
            /// All of this volume, in the order of the table.
            pub const ALL: &[Self] = &[$($( Self::$kind, )+)+];
        }

        $(
            $(#[$log_doc])*
            #[derive(Debug, Clone, PartialEq, Eq, Default)]
            pub struct $records { $( pub $state: $table ),+ }
        )+

        /// The rule of an edit, for the kind of log it belongs to.
        #[derive(Clone, Copy)]
        pub(crate) enum $rules<'a> {
            $( $log(&'a dyn $crate::record::rule::Rule<$of>), )+
            $( $later(&'a $boxed), )?
        }

        /// One record of a log; of what there is one of, nothing says which.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $ids {
            $($( $kind(<$edit as $crate::record::rule::OfRecord>::Id), )+)+
            $( $later(<$boxed as $crate::record::rule::OfRecord>::Id), )?
        }

        $( impl $records {
            /// Those of which two wrote at once what people read, so that a choice waits.
            pub fn doubled(&self) -> Vec<$ids> {
                let mut found = Vec::new();
                $( $crate::record::kinds::doubled!($rule self.$state, $ids $kind, found); )+
                found
            }

            /// The fields of a record that two wrote at once, each with its versions as edits: the shown one first.
            pub fn versions(&self, id: $ids) -> Vec<Vec<(Stamp, $crate::record::Edit)>> {
                $( if let $ids::$kind(id) = id {
                    return $crate::record::kinds::versions!($rule self.$state, id, $all $kind);
                } )+
                Vec::new()
            }
        } )+

        impl $all {
            /// The kind of record it is of.
            pub fn kind(&self) -> $kinds {
                match self {
                    $($( Self::$kind(_) => $kinds::$kind, )+)+
                    $( Self::$later(_) => $kinds::$later, )?
                }
            }

            /// The record it is of.
            pub fn record(&self) -> $ids {
                match self {
                    $($( Self::$kind(edit) => $ids::$kind($crate::record::rule::OfRecord::record(edit)), )+)+
                    $( Self::$later(edit) => $ids::$later($crate::record::rule::OfRecord::record(edit)), )?
                }
            }

            /// The kind of log it belongs to.
            pub fn log_kind(&self) -> $crate::record::LogKind {
                match self {
                    $($( Self::$kind(_) => $crate::record::LogKind::$log, )+)+
                    $( Self::$later(edit) => edit.log_kind(), )?
                }
            }

            /// The rule of its kind.
            pub(crate) fn rule(&self) -> $rules<'_> {
                match self {
                    $($( Self::$kind(edit) => $rules::$log(edit), )+)+
                    $( Self::$later(edit) => edit.rule(), )?
                }
            }

            /// The texts in it, each with its rule.
            pub(crate) fn texts(&self) -> Vec<$crate::record::rule::Text<'_>> {
                match self.rule() {
                    $( $rules::$log(rule) => rule.texts(), )+
                    $( $rules::$later(edit) => edit.texts(), )?
                }
            }
        }

        $($( $crate::record::kinds::ruled!($rule $record, $all $kind($edit), $state, $records of $of); )+)+
    };
}
pub(crate) use kinds;

/// What the rest of the rule book asks of the edits of a later volume: how they are told from others, and which record one is of.
macro_rules! later {
    ($all:ident $( $(#[$log_doc:meta])* $log:ident($of:ident): $records:ident { $(
        $kind:ident($edit:ty) = $wire:literal, $state:ident: $table:ty, $rule:ident $record:ident;
    )+ } )+) => {
        impl $all {
            /// What its kinds are called on the wire.
            pub(crate) const NAMES: &[(&str, $crate::wire::HasPayload)] =
                &[$($( ($wire, $crate::wire::HasPayload::Yes), )+)+];

        }

        impl $crate::record::LaterEdit for $all {
            fn copy(&self) -> $crate::record::Later {
                $crate::record::Later::new(self.clone())
            }

            fn is_same(&self, other: &dyn $crate::record::LaterEdit) -> bool {
                let other: &dyn std::any::Any = other;
                other.downcast_ref::<Self>().is_some_and(|other| self == other)
            }

            fn write(&self, out: &mut $crate::wire::Writer) {
                $crate::wire::Wire::write(self, out);
            }

            fn log_kind(&self) -> $crate::record::LogKind {
                $all::log_kind(self)
            }

            fn texts(&self) -> Vec<$crate::record::rule::Text<'_>> {
                $all::texts(self)
            }

            fn record(&self) -> $crate::record::LaterRecordId {
                match self { $($( Self::$kind(edit) => {
                    $crate::record::rule::OfRecord::record(edit).into()
                } )+)+ }
            }
        }
    };
}
pub(crate) use later;

/// The rule of a kind, by the word it is ruled by.
macro_rules! ruled {
    (by hand, $($rest:tt)*) => {};

    (fact $record:ident, $all:ident $kind:ident($edit:ty), $state:ident, $records:ident of $of:ident) => {
        impl $crate::record::fact::Stored<$of> for $record {
            fn of(log: &$of) -> &Table<Self, Fact<Self>> {
                let records: &$records = log.records();
                &records.$state
            }

            fn of_mut(log: &mut $of) -> &mut Table<Self, Fact<Self>> {
                let records: &mut $records = log.records_mut();
                &mut records.$state
            }

            fn role_then(log: &$of, author: PersonId) -> Role {
                log.role_then(author)
            }

            fn edit(edit: $edit) -> Edit {
                $crate::record::Edit::from($all::$kind(edit))
            }
        }
    };

    (one $record:ident, $all:ident $kind:ident($edit:ty), $state:ident, $records:ident of $of:ident) => {
        impl $crate::record::rule::OfRecord for $edit {
            type Id = ();

            fn record(&self) {}
        }

        $crate::record::kinds::ruled!(@fields $record, $edit, $records of $of,
            |it, log, records, begin, back|
            it,
            log.$state.as_ref(),
            match begin {
                Some(new) => Some(records.$state.get_or_insert(new)),
                None => records.$state.as_mut(),
            },
            $all::$kind(back)
        );
    };

    (of $record:ident, $all:ident $kind:ident($edit:ty), $state:ident, $records:ident of $of:ident) => {
        $crate::record::kinds::ruled!(@fields $record, $edit, $records of $of,
            |it, log, records, begin, back|
            &it.1,
            log.$state.get(&it.0),
            match begin {
                Some(new) => Some(records.$state.add(it.0, || new)),
                None => records.$state.get_mut(&it.0),
            },
            $all::$kind($crate::record::At(it.0, back))
        );
    };

    (@fields $record:ident, $edit:ty, $log_records:ident of $of:ident,
        |$it:ident, $log:ident, $records:ident, $begin:ident, $back:ident|
        $inner:expr, $found:expr, $kept:expr, $edit_back:expr
    ) => {
        impl PartOf for $record {
            type Id = <$edit as $crate::record::rule::OfRecord>::Id;
            type Log = $of;
            type Records = $log_records;
        }

        impl $crate::record::rule::Rule<$of> for $edit {
            fn permission(&self, log: &$of, author: PersonId) -> Permission {
                let ($it, $log): (_, &$log_records) = (self, log.records());
                <$record as FieldRule>::permission($inner, $found, author)
            }

            fn audience(&self, log: &$of) -> Audience {
                let id = $crate::record::rule::OfRecord::record(self);
                let of = log;
                let ($it, $log): (_, &$log_records) = (self, log.records());
                <$record as FieldRule>::audience_in(of, &id, $inner, $found)
            }

            fn texts(&self) -> Vec<$crate::record::rule::Text<'_>> {
                let $it = self;
                $inner.texts()
            }

            fn has_sensible_days(&self) -> bool {
                let $it = self;
                <$record as FieldRule>::has_sensible_days($inner)
            }

            fn check(&self, log: &$of, author: PersonId, role: Role) -> Result<(), Refusal> {
                let ($it, $log): (_, &$log_records) = (self, log.records());
                let id = $crate::record::rule::OfRecord::record(self);
                Asked::<$record> { id, edit: $inner, record: $found, log, author, role }.check()
            }

            fn apply(&self, log: &mut $of, by: Stamp) {
                let $it = self;
                let edit = $inner;
                let (role, parties) = (log.role_then(by.author), <$record as FieldRule>::taking_part(log));
                let $records: &mut $log_records = log.records_mut();
                let $begin = <$record as FieldRule>::begin(edit, by);
                if let Some(record) = $kept {
                    record.apply(edit, role, by);
                    record.applied(edit, by);
                    record.among(edit, parties);
                }
                if let Some(new) = <$record as FieldRecord>::opening(edit) {
                    <$record as FieldRule>::opened(new, $records, by);
                }
            }

            fn is_news(&self, log: &$of) -> bool {
                let ($it, $log): (_, &$log_records) = (self, log.records());
                $found.is_some_and(|found| <$record as FieldRule>::is_news($inner, found))
            }

            fn promised(&self, log: &$of) -> Option<Words> {
                let ($it, $log): (_, &$log_records) = (self, log.records());
                if !<$record as FieldRule>::is_promise($inner) {
                    return None;
                }
                Some(<$record as FieldRule>::words($found?))
            }

            fn inverse(&self, log: &$of) -> Option<$crate::record::Edit> {
                let ($it, $log): (_, &$log_records) = (self, log.records());
                let $back = $crate::record::fields::inverse::<$record>($inner, $found)?;
                Some($crate::record::Edit::from($edit_back))
            }
        }
    };
}
pub(crate) use ruled;

/// The names of the edits on the wire.
macro_rules! named {
    ($type:ident { $($wire:literal => $kind:ident(it),)+ } $(else $later:ident)?) => {
        $crate::wire::choice!($type { $($wire => $kind(it)),+ $(, else $later)? });
    };
}
pub(crate) use named;

/// Puts the records there of which two wrote at once what people read, by the word the kind is ruled by.
macro_rules! doubled {
    (of $records:expr, $ids:ident $kind:ident, $found:ident) => {
        for (id, record) in $records.iter() {
            if record.is_doubled() {
                $found.push($ids::$kind(*id));
            }
        }
    };
    (one $record:expr, $ids:ident $kind:ident, $found:ident) => {
        if $record.as_ref().is_some_and(|record| record.is_doubled()) {
            $found.push($ids::$kind(()));
        }
    };
    (by $record:expr, $ids:ident $kind:ident, $found:ident) => {
        if $record.is_doubled() {
            $found.push($ids::$kind(()));
        }
    };
    // Said once: there is nothing to choose.
    (fact $records:expr, $ids:ident $kind:ident, $found:ident) => {};
}
pub(crate) use doubled;

/// The versions of a record's fields as edits of all, by the word the kind is ruled by.
macro_rules! versions {
    (of $records:expr, $id:ident, $all:ident $kind:ident) => {{
        let versions = $records.get(&$id).map(|record| record.versions()).unwrap_or_default();
        $crate::record::kinds::versions!(@all versions, |edit| $all::$kind($crate::record::At($id, edit)))
    }};
    (one $record:expr, $id:ident, $all:ident $kind:ident) => {{
        let () = $id;
        let versions = $record.as_ref().map(|record| record.versions()).unwrap_or_default();
        $crate::record::kinds::versions!(@all versions, $all::$kind)
    }};
    (by $record:expr, $id:ident, $all:ident $kind:ident) => {{
        let () = $id;
        $crate::record::kinds::versions!(@all $record.versions(), $all::$kind)
    }};
    (fact $records:expr, $id:ident, $all:ident $kind:ident) => {{
        let _ = $id;
        Vec::new()
    }};
    (@all $versions:expr, $of_all:expr) => {{
        let field = |field: Vec<_>| {
            let edits = field.into_iter();
            edits.map(|(by, edit)| (by, $crate::record::Edit::from($of_all(edit)))).collect()
        };
        $versions.into_iter().map(field).collect()
    }};
}
pub(crate) use versions;
