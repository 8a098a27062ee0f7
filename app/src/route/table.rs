//! Makes the list of screens into the router's type. Knows no screen.
//!
//! The router's own derive does the same with a parser, and an error, per route: a sixth of the whole download
//! for some forty of them. Here an address is split once and held against each row.

macro_rules! routes {
    (
        $(#[$doc:meta])*
        pub enum $Route:ident inside $Layout:ident, or else $Missing:ident {
            $($Screen:ident $({ $($param:ident: $Param:ty),* })? = [$($segment:tt),*],)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $Route {
            $($Screen $({ $($param: $Param),* })?,)*
            /// Any other address.
            $Missing { segments: Vec<String> },
        }

        impl std::str::FromStr for $Route {
            type Err = std::convert::Infallible;

            fn from_str(address: &str) -> Result<Self, Self::Err> {
                let path = address.split(['?', '#']).next().unwrap_or_default();
                let segments: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
                $(
                    if let [$($segment),*] = segments[..] {
                        #[allow(clippy::redundant_closure_call, reason = "it keeps `?` inside")]
                        let screen = (|| -> Result<Self, shared::id::NotAnId> {
                            Ok(Self::$Screen $({ $($param: $param.parse()?),* })?)
                        })();
                        if let Ok(screen) = screen {
                            return Ok(screen);
                        }
                    }
                )*
                let segments = segments.into_iter().map(str::to_owned).collect();
                Ok(Self::$Missing { segments })
            }
        }

        impl std::fmt::Display for $Route {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$Screen $({ $($param),* })? => {
                        let segments: &[&dyn std::fmt::Display] = &[$(&$segment),*];
                        table::write_path(f, segments.iter())
                    })*
                    Self::$Missing { segments } => table::write_path(f, segments.iter()),
                }
            }
        }

        impl Routable for $Route {
            const SITE_MAP: &'static [dioxus::router::SiteMapSegment] = &[];

            /// The window first, then the screen in it.
            fn render(&self, level: usize) -> Element {
                if level == 0 {
                    return rsx! { $Layout {} };
                }
                match self.clone() {
                    $(Self::$Screen $({ $($param),* })? => rsx! { $Screen { $($($param),*)? } },)*
                    Self::$Missing { segments } => rsx! { $Missing { segments } },
                }
            }
        }
    };
}

pub(super) use routes;

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
