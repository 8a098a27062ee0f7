//! Makes the list of screens into a type. Knows no screen.
//!
//! The framework's router would do the same with a parser, and an error, per route: a sixth of the whole download
//! for some forty of them. Here an address is split once and held against each row.

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
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $Route {
            $($Screen $({ $($param: $Param),* })?,)*
            /// Any other address; nothing leads there.
            $Missing,
        }

        impl $Route {
            /// The screen of an address.
            pub fn at(address: &str) -> Self {
                let path = address.split(['?', '#']).next().unwrap_or_default();
                let segments: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
                $(
                    if let [$($segment),*] = segments[..] {
                        #[allow(clippy::redundant_closure_call, reason = "it keeps `?` inside")]
                        let screen = (|| -> Result<Self, shared::id::NotAnId> {
                            Ok(Self::$Screen $({ $($param: $param.parse()?),* })?)
                        })();
                        if let Ok(screen) = screen {
                            return screen;
                        }
                    }
                )*
                Self::$Missing
            }
        }

        impl std::fmt::Display for $Route {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$Screen $({ $($param),* })? => {
                        let segments: &[&dyn std::fmt::Display] = &[$(&$segment),*];
                        table::write_path(f, segments.iter())
                    })*
                    Self::$Missing => f.write_str("/"),
                }
            }
        }
    };
}

pub(super) use {addresses, divide, enumerate};

/// Writes segments as a path; none is the root.
pub(super) fn write_path<'a, D: std::fmt::Display + 'a>(
    f: &mut std::fmt::Formatter<'_>,
    segments: impl ExactSizeIterator<Item = &'a D>,
) -> std::fmt::Result {
    if segments.len() == 0 {
        return f.write_str("/");
    }
    for segment in segments {
        f.write_str("/")?;
        segment.fmt(f)?;
    }
    Ok(())
}
