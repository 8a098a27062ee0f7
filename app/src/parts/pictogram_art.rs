//! What the picture of a step can show, drawn on a 24 × 24 grid in two tones. It does not know how large it is shown.

/// One pictogram.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pictogram {
    /// A box: collecting and packing.
    Box,
    /// An order picker or forklift: driving in the hall.
    Truck,
    /// A hand scanner.
    Scanner,
    /// A book: rules.
    Rules,
    /// A bus: the way to work.
    Bus,
    /// A clock: being on time.
    Clock,
    /// Two people: working together.
    People,
    /// Two balloons: speaking.
    Talk,
    /// A hammer and a spanner: making and mending.
    Tools,
    /// A screen: working with a computer.
    Computer,
    /// A bucket with a broom: cleaning.
    Cleaning,
    /// A plant: growing things.
    Plant,
    /// A pan: the kitchen.
    Kitchen,
    /// A helmet on a shield: safe work.
    Safety,
    /// A school: a course.
    School,
    /// A star: something to be proud of.
    Star,
}

/// Both layers of a drawing, as paths.
pub(super) struct Art {
    /// Filled softly.
    pub(super) tone: &'static str,
    /// Drawn as strokes over it.
    pub(super) line: &'static str,
}

impl Pictogram {
    /// The drawing.
    pub(super) fn art(self) -> Art {
        match self {
            Self::Box => Art {
                tone: "M4 8l8 4v8.5l-8-4z",
                line: "M4 8l8-4 8 4v8.5l-8 4-8-4zM4 8l8 4 8-4M12 12v8.5M8 6l8 4",
            },
            Self::Truck => Art {
                tone: "M3 11.5h9.5V17H3z",
                line: "M5.5 11.5V5.5h4.5l2.5 6V17M4 17H3v-5.5h9.5M8.2 17h1.2M15.5 4v13h6M17.5 9h4v5h-4zM6 19.2a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2zM11.5 19.2a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2z",
            },
            Self::Scanner => Art {
                tone: "M6 4h6.5a4 4 0 0 1 4 4H4V6a2 2 0 0 1 2-2z",
                line: "M6 4h6.5a4 4 0 0 1 0 8H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM6.5 12 5 20h4.5l1.3-8M19 4.5l2-1M19.5 8H22M19 11.5l2 1",
            },
            Self::Rules => Art {
                tone: "M12 6.5c3-2 5.5-2 8.5-1v13c-3-1-5.5-1-8.5 1z",
                line: "M12 6.5c-3-2-5.5-2-8.5-1v13c3-1 5.5-1 8.5 1 3-2 5.5-2 8.5-1v-13c-3-1-5.5-1-8.5 1zM12 6.5v13M6.5 9.5c1 0 2 .2 3 .7M6.5 13c1 0 2 .2 3 .7",
            },
            Self::Bus => Art {
                tone: "M4 7h16v5.5H4z",
                line: "M6 3.5h12a2 2 0 0 1 2 2V17a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5.5a2 2 0 0 1 2-2zM4 12.5h16M4 7h16M7 18v2.5M17 18v2.5M7.5 15.3h.01M16.5 15.3h.01",
            },
            Self::Clock => Art {
                tone: "M12 3a9 9 0 0 1 0 18z",
                line: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2",
            },
            Self::People => Art {
                tone: "M9 13c4 0 6.5 2.5 6.5 7h-13C2.5 15.5 5 13 9 13z",
                line: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4.5 2.5-6.5 6.5-6.5s6.5 2 6.5 6.5zM15.5 4.3a3.5 3.5 0 0 1 0 6.4M18 13.5c2.3.8 3.5 3 3.5 6.5H19",
            },
            Self::Talk => Art {
                tone: "M3 4.5h11v8H8L5 15v-2.5H3z",
                line: "M4 4h9.5a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H8.5L5 16v-3H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM17.5 8.5H20a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1h-1v3l-3.5-3H11",
            },
            Self::Tools => Art {
                tone: "M9 5.5c3-2.5 6-2 8 0l3.5 3.5-3 3-1.5-1.5-2 2-3-3 2-2C12 6 10.5 5.5 9 5.5z",
                line: "M3.5 17.5 11 10l3 3-7.5 7.5a2.1 2.1 0 0 1-3-3zM9 5.5c3-2.5 6-2 8 0l3.5 3.5-3 3-1.5-1.5-2 2-3-3 2-2C12 6 10.5 5.5 9 5.5z",
            },
            Self::Computer => Art {
                tone: "M4 5h16v10.5H4z",
                line: "M5 4.5h14A1.5 1.5 0 0 1 20.5 6v8.5A1.5 1.5 0 0 1 19 16H5a1.5 1.5 0 0 1-1.5-1.5V6A1.5 1.5 0 0 1 5 4.5zM9 20h6M12 16v4M7.5 8.5h5M7.5 11.5h3",
            },
            Self::Cleaning => Art {
                tone: "M4 12h9l-1 8.5H5z",
                line: "M3.5 12H14M4.3 12l1 8.5h7l1-8.5M5 12c0-5 7.5-5 7.5 0M17.5 3v10.5M15 20.5v-4.5a2.5 2.5 0 0 1 5 0v4.5zM17.5 17.5v3",
            },
            Self::Plant => Art {
                tone: "M12 12C12 7 8.5 5 4 5c0 5 3 7.5 8 7zM12 10.5c0-4 3-6.5 8-6.5 0 4.5-3 7-8 6.5z",
                line: "M12 12.5C7 12.5 4 10 4 5c5 0 8 2.5 8 7.5zM12 10.5c0-4 3-6.5 8-6.5 0 4.5-3 6.5-8 6.5zM12 9v7M6.5 16h11l-1.5 4.5H8z",
            },
            Self::Kitchen => Art {
                tone: "M4 11h14v5a3.5 3.5 0 0 1-3.5 3.5h-7A3.5 3.5 0 0 1 4 16z",
                line: "M3 11h16M4 11v5a3.5 3.5 0 0 0 3.5 3.5h7A3.5 3.5 0 0 0 18 16v-5M18 13h1.5a2 2 0 0 1 0 4H18M8 8c-1-1.5 1-2.5 0-4M13 8c-1-1.5 1-2.5 0-4",
            },
            Self::Safety => Art {
                tone: "M12 3l8 3v6c0 4.5-3 7.5-8 9.5z",
                line: "M12 3l8 3v6c0 4.5-3 7.5-8 9.5-5-2-8-5-8-9.5V6zM8.5 12l2.5 2.5 4.5-5",
            },
            Self::School => Art {
                tone: "M4 11l8-5.5 8 5.5v9.5H4z",
                line: "M4 20.5V11l8-5.5 8 5.5v9.5zM2.5 12 12 5.5l9.5 6.5M12 5.5V2h4v2.5h-4M10 20.5v-4.5h4v4.5M12 11.5h.01",
            },
            Self::Star => Art {
                tone: "M12 3.5v13.8l-5.3 2.7 1.1-6L3.4 9.8l6-.8z",
                line: "M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.9L6.7 20l1.1-6L3.4 9.8l6-.8z",
            },
        }
    }
}
