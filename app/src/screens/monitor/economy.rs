//! How the economy was in each quarter: it stands under the figures, as it coloured every result. Who looks after the office
//! writes it, 1 tap from here. Knows no figure.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::office::lab::quarter_note::QuarterNote;
use shared::time::Quarter;

use super::filter::quarter_name;
use crate::parts::{List, Row, Section};
use crate::phrases::{line, office};
use crate::route::{LabPartOf, Route};
use crate::session::{Session, use_session};

/// Quarters that can be written of at least: those of a year.
const SHOWN_MIN: usize = 4;

/// What is said of each quarter, the last first.
fn said(session: Session) -> Vec<(Quarter, String)> {
    let w = session.messages();
    let of = |it: &QuarterNote| line(w, &[office::economy(w, *it.economy.get()), it.words.get()]);
    let found = session.ask_office(|file| {
        let standing = file.quarter_notes.values().filter(|it| !it.hidden.get());
        let mut all: Vec<_> = standing.map(|it| (it.quarter, of(it))).collect();
        all.sort_by_key(|(quarter, _)| std::cmp::Reverse(*quarter));
        all
    });
    found.unwrap_or_default()
}

/// What is said of each quarter, by its name.
pub fn notes(session: Session) -> Vec<(String, String)> {
    let w = session.messages();
    let title = w.s_quarter_economy();
    let named =
        |(quarter, note): (Quarter, String)| (quarter_name(w, quarter), [title, &note].join(": "));
    said(session).into_iter().map(named).collect()
}

/// The quarters that something is said of, and those of the last year.
#[component]
pub fn Economy() -> Element {
    let session = use_session();
    let w = session.messages();
    let said = said(session);
    let now = Quarter::of(session.today());
    let lately = std::iter::successors(Some(now), |it| Some(it.before())).take(SHOWN_MIN);
    let mut quarters: Vec<Quarter> = lately.chain(said.iter().map(|(it, _)| *it)).collect();
    quarters.sort_by_key(|it| std::cmp::Reverse(*it));
    quarters.dedup();
    let manages = session.author(LogId::OFFICE).is_some_and(|it| it.manages_office());
    let note = |quarter: Quarter| {
        let found = said.iter().find(|(it, _)| *it == quarter).map(|(_, note)| note.clone());
        found.unwrap_or_else(|| w.s_quarter_none().to_owned())
    };
    let href =
        |quarter| manages.then(|| Route::LabPart { of: LabPartOf::Quarter(quarter) }.to_string());
    rsx! {
        Section { title: w.s_quarters_title(),
            div { class: "card",
                List { label: w.s_quarters_title(),
                    for quarter in quarters {
                        Row {
                            key: "{quarter.year}-{quarter.number}",
                            title: quarter_name(w, quarter),
                            meta: note(quarter),
                            href: href(quarter),
                        }
                    }
                }
            }
        }
    }
}
