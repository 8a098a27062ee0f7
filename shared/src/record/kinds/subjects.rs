//! `subjects!`: what people may comment on, of the kinds of one table. Knows no kind.

/// What a comment may be about, of the kinds of one table.
macro_rules! subjects {
    ($( $(#[$log_doc:meta])* $log:ident($of:ident): $records:ident { $(
        $kind:ident($edit:ty) = $wire:literal, $state:ident: $table:ty, $rule:ident $record:ident
            , comments [$($subject:ty)?];
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

/// A kind that may be commented on, as the reader of the wire knows it.
macro_rules! subject_of {
    ($wire:literal $subject:ty) => {
        ($wire, $crate::wire::HasPayload::Yes)
    };
}
pub(crate) use subject_of;
