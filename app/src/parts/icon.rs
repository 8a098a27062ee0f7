//! THE list of line icons, and the part that draws one beside words. It does not know what the words say.

use dioxus::prelude::*;

/// One line icon.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// A house: today.
    Home,
    /// Stairs: the steps.
    Steps,
    /// A mortarboard: learning.
    Learn,
    /// A speech balloon: talks.
    Talk,
    /// One person.
    Me,
    /// Several people.
    People,
    /// A case: jobs.
    Work,
    /// Three bars: the monitor.
    Chart,
    /// A loudspeaker: read aloud.
    Listen,
    /// A telephone.
    Call,
    /// Done.
    Check,
    /// Away.
    Close,
    /// Something new.
    Plus,
    /// A pencil.
    Edit,
    /// A bin.
    Trash,
    /// Back; points against the reading direction.
    Back,
    /// On; points along the reading direction.
    Forward,
    /// Opens downwards.
    Down,
    /// Upwards.
    Up,
    /// Another way: an adjustment.
    Turn,
    /// Put back.
    Undo,
    /// On its way to the others.
    Send,
    /// To and fro.
    Sync,
    /// This phone.
    Phone,
    /// A time of day.
    Clock,
    /// A day.
    Calendar,
    /// A pin on a map.
    Place,
    /// A flag: the job.
    Flag,
    /// A small success.
    Star,
    /// A raised hand: help wanted.
    Hand,
    /// Good to know.
    Info,
    /// Look here.
    Care,
    /// Who can see it.
    Eye,
    /// For oneself alone.
    Lock,
    /// A sheet with lines.
    Note,
    /// A signature.
    Sign,
    /// Onto this phone.
    Download,
    /// On paper.
    Print,
    /// Twice.
    Copy,
    /// Out.
    Leave,
    /// It goes very well.
    FaceGreat,
    /// It goes well.
    FaceGood,
    /// It goes so-so.
    FaceSo,
    /// It is hard.
    FaceHard,
}

impl Icon {
    /// Whether it shows a direction of reading, and so is mirrored in a language that runs from right to left.
    fn is_directed(self) -> bool {
        matches!(
            self,
            Self::Steps
                | Self::Listen
                | Self::Back
                | Self::Forward
                | Self::Turn
                | Self::Undo
                | Self::Send
                | Self::Leave
        )
    }
}

/// An icon beside words; hidden from screen readers.
#[component]
pub fn Glyph(icon: Icon) -> Element {
    rsx! {
        svg {
            class: if icon.is_directed() { "glyph directed" } else { "glyph" },
            view_box: "0 0 24 24",
            "aria-hidden": "true",
            "focusable": "false",
            path { d: icon.strokes() }
        }
    }
}
