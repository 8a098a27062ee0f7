//! What employers promised, counted: a square for each job, a full one for each place that is filled.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::office::EmployerFile;
use shared::record::office::covenant::CovenantId;
use shared::text::Messages;
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
    pub covenant: CovenantId,
    pub employer: String,
    pub number: u16,
    /// Nothing where several stand: no place says to which of them it belongs.
    pub filled: Option<usize>,
    pub period: Period,
    pub sroi: String,
}

impl CovenantLine {
    /// "18 van 50", or how many were promised.
    pub fn said(&self, w: Messages) -> String {
        let promised = || w.s_covenant_promised(self.number.into());
        self.filled.map_or_else(promised, |it| w.s_covenant_filled(self.number.into(), count(it)))
    }
}

/// The covenants of an employer that stand.
pub fn covenants_of(log: LogId, employer: &EmployerFile) -> Vec<CovenantLine> {
    let standing = employer.covenants.iter().filter(|(_, it)| !it.hidden.get());
    let mut lines: Vec<CovenantLine> = standing
        .map(|(covenant, it)| CovenantLine {
            log,
            covenant: *covenant,
            employer: employer.name().to_owned(),
            number: *it.number.get(),
            filled: None,
            period: *it.period.get(),
            sroi: it.sroi.get().clone(),
        })
        .collect();
    if let [only] = &mut lines[..] {
        only.filled = Some(employer.places(None).filled);
    }
    lines
}

/// One covenant.
#[component]
pub fn CovenantCard(it: CovenantLine) -> Element {
    let w = use_session().messages();
    let said = it.said(w);
    let filled = it.filled.unwrap_or_default();
    let rows = it.number.div_ceil(BESIDE);
    let place = |square: u16| (square % BESIDE * PITCH, square / BESIDE * PITCH);
    rsx! {
        Card { title: w.s_covenant_of(&it.employer),
            if it.filled.is_some() && it.number <= SQUARES_MAX {
                svg {
                    class: "squares",
                    view_box: "0 0 {BESIDE * PITCH} {rows * PITCH}",
                    role: "img",
                    "aria-label": "{said}",
                    for square in 0..it.number {
                        rect {
                            key: "{square}",
                            class: if usize::from(square) < filled { "square full" } else { "square" },
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
                Anchor { href: Route::Covenant { log: it.log, covenant: it.covenant }.to_string(), class: "strong", "{said}" }
                " "
                span { class: "soft", {phrases::period(w, it.period)} }
            }
        }
    }
}
