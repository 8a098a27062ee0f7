//! `kinds!`: the table of kinds of records, and all that follows from it. Knows no kind.

/// Declares the kinds of records, a line each:
///
/// ```text
/// kinds! {
///     Edit, Kind, RecordId, LogRule, later Office(Later);
///     Traject: Records {
///         Step(At<StepId, StepEdit>) = "step", steps: Table<Step>, of Step, comments StepId;
///     }
/// }
/// ```
///
/// under the kind of log it belongs to, and what the records of such a log are called: its variant of the edit and what that holds; its name on the wire; where its records stand; how it is ruled; and, where
/// people may comment on it, by which id. Ruled `of T`: many records with fields; `one T`: a single one; `fact T`: said once,
/// at most hidden; `by hand`: it has a [`Rule`](super::rule::Rule) of its own.
///
/// The first line says what the edit of all, the kinds, the records' names and the rules are called; and which variant
/// holds an edit of the volume that comes later, if one does.
macro_rules! kinds {
    // The first volume, and what holds an edit of the one that comes later. People may comment on its records.
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
    };

    (@all $all:ident $kinds:ident $ids:ident $rules:ident [$($later:ident $boxed:ty)?]
    $( $(#[$log_doc:meta])* $log:ident: $records:ident { $(
        $kind:ident($edit:ty) = $wire:literal, $state:ident: $table:ty, $rule:ident $record:ident
            $(, comments $subject:ty)?;
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
            $( $log(&'a dyn $crate::record::rule::Rule<$crate::record::Contents<$records>>), )+
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
                    $( Self::$later(edit) => $rules::$later(edit), )?
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

        $($( $crate::record::kinds::ruled!($rule $record, $all $kind($edit), $state, $records); )+)+
    };
}
pub(crate) use kinds;

/// What a comment may be about, of the kinds of one table.
macro_rules! subjects {
    ($( $(#[$log_doc:meta])* $log:ident: $records:ident { $(
        $kind:ident($edit:ty) = $wire:literal, $state:ident: $table:ty, $rule:ident $record:ident
            $(, comments $subject:ty)?;
    )+ } )+) => {
        /// What a comment is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Subject { $($($( $kind($subject), )?)+)+ }

        impl $crate::wire::Wire for Subject {
            fn write(&self, out: &mut $crate::wire::Writer) {
                match self { $($($( Self::$kind(id) => {
                    out.begin_choice($wire);
                    <$subject as $crate::wire::Wire>::write(id, out);
                } )?)+)+ }
                out.end_object();
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                const VARIANTS: &[(&str, $crate::wire::HasPayload)] =
                    &[$($($( $crate::record::kinds::subject_of!($wire $subject), )?)+)+];
                const NTH: &[fn(&mut $crate::wire::Reader<'_>) -> Subject] =
                    &[$($($( |from| Subject::$kind(<$subject as $crate::wire::Wire>::read(from)), )?)+)+];
                let subject = NTH[from.choice(VARIANTS)](from);
                from.end_choice();
                subject
            }

            $crate::wire_schema!(held { $($($( ($wire) => $subject, )?)+)+ });
        }

        impl Subject {
            /// Who may see this thing; `None` if there is no such thing here.
            pub fn audience(self, traject: &Traject) -> Option<Audience> {
                match self { $($($( Self::$kind(id) => {
                    let id: $subject = id;
                    traject.$state.get(&id).map(|it| $crate::record::kinds::seen!($rule it, traject))
                } )?)+)+ }
            }
        }
    };
}
pub(crate) use subjects;

/// The rule of a kind, by the word it is ruled by.
macro_rules! ruled {
    (by hand, $($rest:tt)*) => {};

    (fact $record:ident, $all:ident $kind:ident($edit:ty), $state:ident, Records) => {
        impl $crate::record::fact::Stored for $record {
            fn of(records: &Records) -> &Table<Self, Fact<Self>> {
                &records.$state
            }

            fn of_mut(records: &mut Records) -> &mut Table<Self, Fact<Self>> {
                &mut records.$state
            }

            fn edit(edit: $edit) -> Edit {
                $all::$kind(edit)
            }
        }
    };

    (one $record:ident, $all:ident $kind:ident($edit:ty), $state:ident, $records:ident) => {
        impl $crate::record::rule::OfRecord for $edit {
            type Id = ();

            fn record(&self) {}
        }

        $crate::record::kinds::ruled!(@fields $record, $edit, $records,
            |it, traject, records, begin, back|
            it,
            traject.$state.as_ref(),
            match begin {
                Some(new) => Some(records.$state.get_or_insert(new)),
                None => records.$state.as_mut(),
            },
            $all::$kind(back)
        );
    };

    (of $record:ident, $all:ident $kind:ident($edit:ty), $state:ident, $records:ident) => {
        $crate::record::kinds::ruled!(@fields $record, $edit, $records,
            |it, traject, records, begin, back|
            &it.1,
            traject.$state.get(&it.0),
            match begin {
                Some(new) => Some(records.$state.add(it.0, || new)),
                None => records.$state.get_mut(&it.0),
            },
            $all::$kind($crate::record::At(it.0, back))
        );
    };

    (@fields $record:ident, $edit:ty, $log_records:ident,
        |$it:ident, $traject:ident, $records:ident, $begin:ident, $back:ident|
        $inner:expr, $found:expr, $kept:expr, $edit_back:expr
    ) => {
        impl PartOf for $record {
            type Id = <$edit as $crate::record::rule::OfRecord>::Id;
            type Records = $log_records;
        }

        impl $crate::record::rule::Rule<$crate::record::Contents<$log_records>> for $edit {
            fn permission(&self, $traject: &Contents<$log_records>, author: PersonId) -> Permission {
                let $it = self;
                <$record as FieldRule>::permission($inner, $found, author)
            }

            fn audience(&self, $traject: &Contents<$log_records>) -> Audience {
                let $it = self;
                <$record as FieldRule>::audience($inner, $found)
            }

            fn texts(&self) -> Vec<$crate::record::rule::Text<'_>> {
                let $it = self;
                $inner.texts()
            }

            fn has_sensible_days(&self) -> bool {
                let $it = self;
                <$record as FieldRule>::has_sensible_days($inner)
            }

            fn check(&self, $traject: &Contents<$log_records>, author: PersonId, role: Role) -> Result<(), Refusal> {
                let $it = self;
                let id = $crate::record::rule::OfRecord::record(self);
                Asked::<$record> { id, edit: $inner, record: $found, log: $traject, author, role }.check()
            }

            fn apply(&self, traject: &mut Contents<$log_records>, by: Stamp) {
                let $it = self;
                let edit = $inner;
                let (role, parties) = (traject.role_then(by.author), <$record as FieldRule>::taking_part(traject));
                let $records = traject.records_mut();
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

            fn is_news(&self, $traject: &Contents<$log_records>) -> bool {
                let $it = self;
                $found.is_some_and(|found| <$record as FieldRule>::is_news($inner, found))
            }

            fn promised(&self, $traject: &Contents<$log_records>) -> Option<Words> {
                let $it = self;
                if !<$record as FieldRule>::is_promise($inner) {
                    return None;
                }
                Some(<$record as FieldRule>::words($found?))
            }

            fn inverse(&self, $traject: &Contents<$log_records>) -> Option<$crate::record::Edit> {
                let $it = self;
                let $back = $crate::record::fields::inverse::<$record>($inner, $found)?;
                Some($crate::record::Edit::from($edit_back))
            }
        }
    };
}
pub(crate) use ruled;

/// Who sees a record, by the word it is ruled by.
macro_rules! seen {
    (of $it:ident, $traject:ident) => {
        FieldRule::seen_by($it)
    };
    (fact $it:ident, $traject:ident) => {
        FactRule::audience(&$it.what, $traject)
    };
}
pub(crate) use seen;

/// The names of the edits on the wire.
macro_rules! named {
    ($type:ident { $($wire:literal => $kind:ident(it),)+ } $(else $later:ident)?) => {
        $crate::wire::choice!($type { $($wire => $kind(it)),+ $(, else $later)? });
    };
}
pub(crate) use named;

/// A kind that may be commented on, as the reader of the wire knows it.
macro_rules! subject_of {
    ($wire:literal $subject:ty) => {
        ($wire, $crate::wire::HasPayload::Yes)
    };
}
pub(crate) use subject_of;

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
