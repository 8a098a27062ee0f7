//! Makes the list of screens into a type. Knows no screen.
//!
//! The framework's router would do the same with a parser, and an error, per route: a sixth of the whole download
//! for some forty of them. Here an address is split once and held against each row, and rows are data.

macro_rules! addresses {
    (
        $(#[$doc:meta])*
        pub enum $Route:ident, or else $Missing:ident;
        first { $($first:tt)* }
        pairing { $($pairing:tt)* }
        everyone { $($everyone:tt)* }
        staff { $($staff:tt)* }
    ) => {
        table::enumerate! {
            $(#[$doc])*
            pub enum $Route, or else $Missing {
                $($first)*
                $($pairing)*
                $($everyone)*
                $($staff)*
            }
        }
        table::divide! { $Route, LazyPart::Pairing { $($pairing)* } LazyPart::Everyone { $($everyone)* } LazyPart::Staff { $($staff)* } }
    };
}

/// In which later part of the download each screen is.
macro_rules! divide {
    (
        $Route:ident,
        $(LazyPart::$Part:ident {
            $($Screen:ident $({ $($param:ident: $Param:ty),* })? = [$($segment:tt),*],)*
        })*
    ) => {
        impl $Route {
            /// The part of the download that must have come before this screen can be drawn; none: it is in the first.
            pub fn lazy_part(&self) -> Option<LazyPart> {
                $(
                    if matches!(self, $(Self::$Screen { .. })|*) {
                        return Some(LazyPart::$Part);
                    }
                )*
                None
            }
        }
    };
}

/// The type with its addresses, of all rows together.
macro_rules! enumerate {
    (
        $(#[$doc:meta])*
        pub enum $Route:ident, or else $Missing:ident {
            $($Screen:ident $({ $($param:ident: $Param:ty),* })? = [$($segment:tt),*],)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $Route {
            $($Screen $({ $($param: $Param),* })?,)*
            /// Any other address; nothing leads there.
            $Missing,
        }

        impl $Route {
            /// The screen of an address.
            pub fn at(address: &str) -> Self {
                const ROWS: &[table::Row<$Route>] = &[$(table::Row {
                    pieces: &[$(table::piece!($segment)),*],
                    read: |found| {
                        let [$(table::bound!($segment)),*] = *found else { return None };
                        Some($Route::$Screen $({ $($param: $param.parse().ok()?),* })?)
                    },
                }),*];
                let path = address.split(['?', '#']).next().unwrap_or_default();
                let segments: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
                let mut fitting = ROWS.iter().filter(|row| row.fits(&segments));
                fitting.find_map(|row| (row.read)(&segments)).unwrap_or(Self::$Missing)
            }
        }

        /// Two are one where they have one address: to compare a hundred screens part by part is download for nothing. What
        /// leads nowhere is told as the first screen's, and is another.
        impl PartialEq for $Route {
            fn eq(&self, other: &Self) -> bool {
                let is_of_one_row = std::mem::discriminant(self) == std::mem::discriminant(other);
                is_of_one_row && self.to_string() == other.to_string()
            }
        }

        impl Eq for $Route {}

        impl std::fmt::Display for $Route {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$Screen $({ $($param),* })? => {
                        let pieces = const { &[$(table::piece!($segment)),*] };
                        table::write_path(f, pieces, &[$($($param),*)?])
                    })*
                    Self::$Missing => table::write_path(f, &[], &[]),
                }
            }
        }
    };
}

/// What stands in a place of an address: a word, or what tells which record.
pub(super) enum Piece {
    Word(&'static str),
    Which,
}

/// A screen's address, and how it is read. Rows of data: code for each would be a part of every download.
pub(super) struct Row<R> {
    pub pieces: &'static [Piece],
    pub read: fn(&[&str]) -> Option<R>,
}

impl<R> Row<R> {
    /// Whether these segments have its words where it has them.
    pub(super) fn fits(&self, segments: &[&str]) -> bool {
        let is_same = |(piece, segment): (&Piece, &&str)| match piece {
            Piece::Word(word) => word == segment,
            Piece::Which => true,
        };
        self.pieces.len() == segments.len() && self.pieces.iter().zip(segments).all(is_same)
    }
}

/// A place of an address, as it is declared.
macro_rules! piece {
    ($word:literal) => {
        table::Piece::Word($word)
    };
    ($which:ident) => {
        table::Piece::Which
    };
}

/// What is bound to a place of an address.
macro_rules! bound {
    ($word:literal) => {
        _
    };
    ($which:ident) => {
        $which
    };
}

pub(super) use {addresses, bound, divide, enumerate, piece};

/// Writes an address, with what tells which record in the order of its places; none is the root.
pub(super) fn write_path(
    f: &mut std::fmt::Formatter<'_>,
    pieces: &[Piece],
    which: &[&dyn std::fmt::Display],
) -> std::fmt::Result {
    if pieces.is_empty() {
        return f.write_str("/");
    }
    let mut which = which.iter();
    for piece in pieces {
        f.write_str("/")?;
        match piece {
            Piece::Word(word) => f.write_str(word)?,
            Piece::Which => which.next().map_or(Ok(()), |it| it.fmt(f))?,
        }
    }
    Ok(())
}
