//! The device: clock, chance, journal, network, language. The only place that knows which platform this is.

mod stored_session;
pub use stored_session::{
    StoredSession, journal_of, remember_person, remembered, remembered_person, remembers_nothing,
    take_stored_session,
};

mod answer;
#[cfg(test)]
mod fake;
#[cfg(not(target_arch = "wasm32"))]
#[cfg_attr(test, expect(dead_code, unused_imports, reason = "tests play on `fake`"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(test)]
pub use fake::*;
#[cfg(all(not(target_arch = "wasm32"), not(test)))]
pub use native::*;
#[cfg(target_arch = "wasm32")]
pub use web::*;

/// In a browser it is told by the program of `examples/journal.rs`.
#[cfg(test)]
mod contract_test;
#[cfg(test)]
pub mod stage;
#[cfg(test)]
mod tests;

/// Something outside that is a reason to look again.
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "only a browser tells"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlatformEvent {
    /// There is a network again.
    Online,
    /// The network is gone.
    Offline,
    /// The person came back to the app.
    Visible,
    /// The server has news.
    News,
    /// Another tab wrote in the journal.
    OtherTab,
    /// What stands behind the `#` of the address changed.
    Code,
    /// A newer version of the app waits.
    NewVersion,
    /// A part of the download is here, or could not be had.
    Parts,
}

/// A part of the download that comes after the first screen's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyPart {
    /// Where a candidate's day starts.
    CandidateDay,
    /// Where the day of a coach or an employer starts.
    StaffDay,
    /// Where a code is typed.
    Pairing,
    /// All other screens of a candidate, which others use as well.
    Everyone,
    /// All other screens of coaches, employers and managers.
    Staff,
}

impl LazyPart {
    pub const ALL: [Self; 5] =
        [Self::CandidateDay, Self::StaffDay, Self::Pairing, Self::Everyone, Self::Staff];
}

/// How far such a part is.
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "only a browser fetches"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    NotAskedFor,
    /// On its way for the first time.
    Coming,
    /// It could not be had. The page tries again by itself, after a while.
    Missed,
    /// The person asked for it at once.
    AskedAgain,
    Here,
}

/// Why the server gave no answer to use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoAnswer {
    /// Nobody answered: no network, or no server there.
    Unreachable,
    /// The server declined, with the code of its problem, and in how many seconds another try makes sense, if it says so.
    Problem { status: u16, code: String, retry_after_s: Option<u32> },
}

/// Which server this device asks.
#[cfg_attr(
    target_arch = "wasm32",
    expect(dead_code, reason = "a page in a browser is of its own server")
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Server {
    /// The one that the page came from.
    OfThisPage,
    /// Nobody said yet.
    Unknown,
    /// The one of this origin.
    At(String),
}

/// What is wrong with the line to the server, where waiting does not mend it.
#[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "a browser tells no page"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineTrouble {
    /// Nobody is at this address, or someone else.
    Gone,
    /// Whoever answers cannot show that they are who they say.
    Untrusted,
    /// What they show is not of this day, or this device's day is wrong.
    Date,
    /// The server, or a link, says that it is at another address.
    Moved(String),
}

/// What became of a file that was to be saved.
#[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "a browser says so itself"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It stands in this place.
    At(String),
    NoRoom,
    Failed,
}

/// What the page's script looks after beside the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Messages while the app is closed.
    Push,
    /// The app's own place on the device's first screen.
    Install,
}

/// What a person's device is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ceremony {
    /// A new key.
    Make,
    /// One that it has.
    Show,
}

/// Why a device gave no key.
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "only a browser has keys"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPasskey {
    /// Its person did not, or the device has none.
    NotShown,
    /// It has one of this person already.
    HasOne,
    /// This browser, or this address, has no keys.
    NotHere,
}

/// How to ask the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Delete,
}

/// How to reach another screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// As the next one: the way back leads here.
    Onward,
    /// In the place of this one.
    Instead,
}

/// How wide the window is: as a phone or a tablet has it, or as a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    Phone,
    Desk,
}

/// What a single key does on a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    Search,
    Next,
    Previous,
    CheckIn,
    Solved,
    /// Shows all of them.
    All,
}

impl Shortcut {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::Search, Self::Next, Self::Previous, Self::CheckIn, Self::Solved, Self::All];

    /// The sign that is told.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Search => "/",
            Self::Next => "j",
            Self::Previous => "k",
            Self::CheckIn => "c",
            Self::Solved => "o",
            Self::All => "?",
        }
    }

    /// What was pressed: the sign it writes or, on a keyboard that writes no Latin letters, the name of its place.
    pub fn of(sign: &str, place: &str) -> Option<Self> {
        let sign = sign.to_lowercase();
        let by_place = || ["KeyJ", "KeyK", "KeyC", "KeyO"].iter().position(|it| *it == place);
        let letters = [Self::Next, Self::Previous, Self::CheckIn, Self::Solved];
        match Self::ALL.into_iter().find(|key| key.sign() == sign) {
            Some(key) => Some(key),
            None if sign == "\u{61f}" => Some(Self::All),
            None if sign.is_ascii() => None,
            None => letters.get(by_place()?).copied(),
        }
    }
}

/// What the person set on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    Language,
    Theme,
    TextSize,
    /// Whether single keys do something; nothing stands for yes.
    SingleKeys,
    /// Whether this device fetches the part of the download for staff.
    Staff,
    /// On how many days the app was opened, and on which last.
    Visits,
    /// Nobody wants to be asked to install the app; nothing stands for not said.
    NoInstall,
}
