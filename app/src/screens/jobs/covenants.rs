//! What employers promised, counted: a square for each job, a full one for each place that is filled.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::office::EmployerFile;
use shared::time::Period;

use crate::format::count;
use crate::parts::{Anchor, Card};
use crate::phrases;
use crate::route::Route;
use crate::session::use_session;

/// Squares that are told apart at a look; more are only said.
const SQUARES_MAX: u16 = 100;
/// Squares beside each other.
const BESIDE: u16 = 10;
/// From one square to the next, and how large one is.
const PITCH: u16 = 24;
const SIDE: u16 = 20;

/// A covenant, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CovenantLine {
    pub log: LogId,
    pub employer: String,
    pub number: u16,
    pub filled: usize,
    pub period: Period,
}

/// The covenants of an employer that stand.
pub fn covenants_of(log: LogId, employer: &EmployerFile) -> Vec<CovenantLine> {
    let filled = employer.places(None).filled;
    let standing = employer.covenants.values().filter(|it| !it.hidden.get());
    let line = |it: &shared::record::office::covenant::Covenant| CovenantLine {
        log,
        employer: employer.name().to_owned(),
        number: *it.number.get(),
        filled,
        period: *it.period.get(),
    };
    standing.map(line).collect()
}

/// One covenant.
#[component]
pub fn CovenantCard(it: CovenantLine) -> Element {
    let w = use_session().messages();
    let said = w.s_covenant_filled(it.number.into(), count(it.filled));
    let rows = it.number.div_ceil(BESIDE);
    let place = |square: u16| (square % BESIDE * PITCH, square / BESIDE * PITCH);
    rsx! {
        Card { title: w.s_covenant_of(&it.employer),
            if it.number <= SQUARES_MAX {
                svg {
                    class: "squares",
                    view_box: "0 0 {BESIDE * PITCH} {rows * PITCH}",
                    role: "img",
                    "aria-label": "{said}",
                    for square in 0..it.number {
                        rect {
                            key: "{square}",
                            class: if usize::from(square) < it.filled { "square full" } else { "square" },
                            x: "{place(square).0}",
                            y: "{place(square).1}",
                            width: "{SIDE}",
                            height: "{SIDE}",
                            rx: "5",
                        }
                    }
                }
            }
            p {
                Anchor { href: Route::Employer { log: it.log }.to_string(), class: "strong", "{said}" }
                " "
                span { class: "soft", {phrases::period(w, it.period)} }
            }
        }
    }
}
