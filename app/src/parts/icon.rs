//! THE list of line icons, and the part that draws one beside words. It does not know what the words say.

use dioxus::prelude::*;

/// One line icon. Each is a place in the data of its own, so that a part of the download brings those it draws and no others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Icon(&'static Drawing);

/// How it is drawn.
#[derive(PartialEq, Eq, Debug)]
struct Drawing {
    /// On a field of 24 by 24.
    strokes: &'static str,
    direction: Direction,
}

/// Whether it shows a direction of reading, and so is mirrored in a language that runs from right to left.
#[derive(PartialEq, Eq, Debug)]
enum Direction {
    None,
    OfReading,
}

const fn icon(strokes: &'static str) -> Drawing {
    Drawing { strokes, direction: Direction::None }
}

const fn directed(strokes: &'static str) -> Drawing {
    Drawing { strokes, direction: Direction::OfReading }
}

#[expect(non_upper_case_globals, reason = "they are named as the kinds they stand for")]
impl Icon {
    /// A house: today.
    pub const Home: Self =
        Self(&icon("M4 11.5 12 4l8 7.5V19a1 1 0 0 1-1 1h-4.5v-6h-5v6H5a1 1 0 0 1-1-1z"));
    /// Stairs: the steps.
    pub const Steps: Self = Self(&directed("M3 20v-4.5h5.5V11H14V6.5h6.5"));
    /// A mortarboard: learning.
    pub const Learn: Self =
        Self(&icon("M2.5 9 12 5l9.5 4L12 13zM6.5 11v5c3 2.5 8 2.5 11 0v-5M21.5 9v5.5"));
    /// A speech balloon: talks.
    pub const Talk: Self = Self(&icon(
        "M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-7L7 20.5v-4H5A1.5 1.5 0 0 1 3.5 15V6A1.5 1.5 0 0 1 5 4.5z",
    ));
    /// One person.
    pub const Me: Self =
        Self(&icon("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.7-6.5 14.3-6.5 15 0"));
    /// Several people.
    pub const People: Self = Self(&icon(
        "M9 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.5-5.5 12.5-5.5 13 0M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.7c2.2.6 3.3 2.2 3.5 4.8",
    ));
    /// A case: jobs.
    pub const Work: Self = Self(&icon(
        "M4.5 8h15A1.5 1.5 0 0 1 21 9.5v8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-8A1.5 1.5 0 0 1 4.5 8zM8.5 8V6A1.5 1.5 0 0 1 10 4.5h4A1.5 1.5 0 0 1 15.5 6v2M3 13h18",
    ));
    /// Three bars: the monitor.
    pub const Chart: Self = Self(&icon("M5 20v-8M12 20V5M19 20v-5M3 20.5h18"));
    /// A loudspeaker: read aloud.
    pub const Listen: Self = Self(&directed(
        "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9c1.7 1.7 1.7 4.3 0 6M18.3 6.3c3.2 3.2 3.2 8.2 0 11.4",
    ));
    /// A telephone.
    pub const Call: Self = Self(&icon(
        "M6 3.5h2.8l1.7 4.5-2.2 1.7c1.2 2.8 3.2 4.8 6 6l1.7-2.2 4.5 1.7V18a2.5 2.5 0 0 1-2.7 2.5C10.5 20 4 13.5 3.5 6.2A2.5 2.5 0 0 1 6 3.5z",
    ));
    /// Done.
    pub const Check: Self = Self(&icon("M4.5 12.5 9.5 17.5 19.5 7"));
    /// Away.
    pub const Close: Self = Self(&icon("M6 6l12 12M18 6 6 18"));
    /// Something new.
    pub const Plus: Self = Self(&icon("M12 5v14M5 12h14"));
    /// A glass to look through: search.
    pub const Search: Self =
        Self(&icon("M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.7 15.7 20.5 20.5"));
    /// A pencil.
    pub const Edit: Self = Self(&icon(
        "M4 20l1-4.5L16 4.5a1.8 1.8 0 0 1 2.5 0l1 1a1.8 1.8 0 0 1 0 2.5L8.5 19zM14 6.5l3.5 3.5",
    ));
    /// A bin.
    pub const Trash: Self = Self(&icon(
        "M4.5 7h15M9.5 7V5a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v2M6.5 7l.8 12a1.2 1.2 0 0 0 1.2 1h7a1.2 1.2 0 0 0 1.2-1l.8-12M10.5 11v5M13.5 11v5",
    ));
    /// Back; points against the reading direction.
    pub const Back: Self = Self(&directed("M14.5 5 7.5 12l7 7"));
    /// On; points along the reading direction.
    pub const Forward: Self = Self(&directed("M9.5 5l7 7-7 7"));
    /// Opens downwards.
    pub const Down: Self = Self(&icon("M5 9.5l7 7 7-7"));
    /// Upwards.
    pub const Up: Self = Self(&icon("M12 20V5M5.5 11 12 4.5 18.5 11"));
    /// Another way: an adjustment.
    pub const Turn: Self = Self(&directed("M4.5 19.5c0-7 4-9.5 14-9.5M14 5l5 5-5 5"));
    /// Put back.
    pub const Undo: Self = Self(&directed("M4 9.5h10.5a5 5 0 0 1 0 10H9M8.5 5 4 9.5 8.5 14"));
    /// On its way to the others.
    pub const Send: Self = Self(&directed("M4 12l16-7.5L15.5 20l-4-6zM11.5 14 20 4.5"));
    /// To and fro.
    pub const Sync: Self = Self(&icon(
        "M4.5 10.5A8 8 0 0 1 19 8M19.5 4v4.5H15M19.5 13.5A8 8 0 0 1 5 16M4.5 20v-4.5H9",
    ));
    /// This phone.
    pub const Phone: Self = Self(&icon(
        "M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM11 17.5h2",
    ));
    /// A time of day.
    pub const Clock: Self = Self(&icon("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2"));
    /// A day.
    pub const Calendar: Self = Self(&icon(
        "M5 5.5h14A1.5 1.5 0 0 1 20.5 7v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V7A1.5 1.5 0 0 1 5 5.5zM3.5 10.5h17M8 3v4M16 3v4M8 14.5h.01M12 14.5h.01M16 14.5h.01",
    ));
    /// A pin on a map.
    pub const Place: Self = Self(&icon(
        "M12 21.5c-4-4.5-7-8-7-11.5a7 7 0 0 1 14 0c0 3.5-3 7-7 11.5zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
    ));
    /// A flag: the job.
    pub const Flag: Self = Self(&icon("M5.5 21V4c4-2 6.5 2 13.5 0v9.5c-7 2-9.5-2-13.5 0"));
    /// A small success.
    pub const Star: Self =
        Self(&icon("M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.9L6.7 20l1.1-6L3.4 9.8l6-.8z"));
    /// A raised hand: help wanted.
    pub const Hand: Self = Self(&icon(
        "M7 12.5V6a1.5 1.5 0 0 1 3 0v5V4.5a1.5 1.5 0 0 1 3 0V11 5.5a1.5 1.5 0 0 1 3 0V12 8.5a1.5 1.5 0 0 1 3 0V14c0 4.5-2.5 7-6 7-3 0-4.5-1.5-6-4l-3-4.7a1.5 1.5 0 0 1 2.5-1.6z",
    ));
    /// Good to know.
    pub const Info: Self =
        Self(&icon("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5h.01"));
    /// Look here.
    pub const Care: Self = Self(&icon(
        "M10.7 4.5 2.9 18a1.5 1.5 0 0 0 1.3 2.3h15.6a1.5 1.5 0 0 0 1.3-2.3L13.3 4.5a1.5 1.5 0 0 0-2.6 0zM12 10v4.5M12 17.2h.01",
    ));
    /// Who can see it.
    pub const Eye: Self = Self(&icon(
        "M2.5 12c4.5-8.5 14.5-8.5 19 0-4.5 8.5-14.5 8.5-19 0zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
    ));
    /// For oneself alone.
    pub const Lock: Self = Self(&icon(
        "M6 10.5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19v-7A1.5 1.5 0 0 1 6 10.5zM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2",
    ));
    /// A sheet with lines.
    pub const Note: Self = Self(&icon(
        "M6 3.5h9l4.5 4.5v11a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19V5A1.5 1.5 0 0 1 6 3.5zM15 3.5V8h4.5M8.5 12.5h7M8.5 16.5h5",
    ));
    /// A signature.
    pub const Sign: Self =
        Self(&icon("M3.5 20.5h17M5 16l1-4 8.5-8.5 3 3L9 15zM5 16c3-1 4 3 6 1.5s2.5-1 3.5 0"));
    /// Onto this phone.
    pub const Download: Self = Self(&icon("M12 4v11M6.5 10 12 15.5 17.5 10M4.5 20h15"));
    /// On paper.
    pub const Print: Self = Self(&icon(
        "M7 8.5V3.5h10v5M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-5A2 2 0 0 1 5 8.5h14a2 2 0 0 1 2 2v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6.5H7z",
    ));
    /// Twice.
    pub const Copy: Self = Self(&icon(
        "M9.5 8h9A1.5 1.5 0 0 1 20 9.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 8 18.5v-9A1.5 1.5 0 0 1 9.5 8zM16 8V5.5A1.5 1.5 0 0 0 14.5 4h-9A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16H8",
    ));
    /// Out.
    pub const Leave: Self = Self(&directed(
        "M10 4.5H5.5A1.5 1.5 0 0 0 4 6v12a1.5 1.5 0 0 0 1.5 1.5H10M9.5 12H20M16 7.5l4.5 4.5-4.5 4.5",
    ));
    /// It goes very well.
    pub const FaceGreat: Self = Self(&icon(
        "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM7 13c.8 5 9.2 5 10 0zM8.8 9h.01M15.2 9h.01",
    ));
    /// It goes well.
    pub const FaceGood: Self = Self(&icon(
        "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 14.3c1.8 2.3 6.2 2.3 8 0M8.8 9.5h.01M15.2 9.5h.01",
    ));
    /// It goes so-so.
    pub const FaceSo: Self =
        Self(&icon("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 15h7M8.8 9.5h.01M15.2 9.5h.01"));
    /// It is hard.
    pub const FaceHard: Self = Self(&icon(
        "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 16.3c1.8-2.3 6.2-2.3 8 0M8.8 9.5h.01M15.2 9.5h.01",
    ));
}

/// An icon beside words; hidden from screen readers.
#[component]
pub fn Glyph(icon: Icon) -> Element {
    rsx! {
        svg {
            class: if icon.0.direction == Direction::OfReading { "glyph directed" } else { "glyph" },
            view_box: "0 0 24 24",
            "aria-hidden": "true",
            "focusable": "false",
            path { d: icon.0.strokes }
        }
    }
}
