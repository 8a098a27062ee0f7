//! The caseload beside a person: found in a few letters, all or those who ask for attention. Knows nobody's traject.

use dioxus::html::{ScrollLogicalPosition, ScrollToOptions};
use dioxus::prelude::*;
use shared::id::TrajectId;

use super::grouping::{Line, days_since};
use crate::format::line;
use crate::parts::{
    Avatar, Choice, ChoiceLayout, Choices, Field, FieldKind, Glyph, Icon, Legend, List, Row,
};
use crate::phrases::initials;
use crate::route::Route;
use crate::session::use_session;

/// Where the key for searching leads.
pub const SEARCH: &str = ".side-list [type=search]";

/// Who stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whom {
    #[default]
    All,
    Asking,
}

impl Whom {
    /// All, in the order of the screen.
    pub const ALL: [Self; 2] = [Self::All, Self::Asking];

    /// Whether a line belongs to them.
    pub fn has(self, line: &Line) -> bool {
        match self {
            Self::All => true,
            Self::Asking => line.is_running() && line.pressing.is_some(),
        }
    }
}

/// What is looked for, by whom, and how many there are of each.
#[component]
pub fn SideList(
    lines: Vec<Line>,
    counts: [u32; 2],
    chosen: TrajectId,
    searched: Signal<String>,
    whom: Signal<Whom>,
    /// The person pressed Enter behind what they look for.
    onfind: EventHandler<()>,
) -> Element {
    let w = use_session().messages();
    let [all, asking] = counts;
    let choices = vec![Choice::new(w.s_cockpit_all(all)), Choice::new(w.s_cockpit_asking(asking))];
    rsx! {
        div { class: "side-list stack-tight",
            form {
                role: "search",
                onsubmit: move |event| {
                    event.prevent_default();
                    onfind.call(());
                },
                Field {
                    label: w.s_search(),
                    label_look: Legend::ForReaders,
                    kind: FieldKind::Search,
                    value: searched(),
                    onsave: move |text| searched.set(text),
                }
            }
            Choices {
                legend: w.s_cockpit_whom(),
                legend_look: Legend::ForReaders,
                layout: ChoiceLayout::Columns,
                choices,
                chosen: Whom::ALL.iter().position(|it| *it == whom()),
                onchoose: move |place: usize| whom.set(Whom::ALL.get(place).copied().unwrap_or_default()),
            }
            if lines.is_empty() {
                p { class: "soft", role: "status", {w.s_search_nothing(&searched.read())} }
            }
            div { class: "side-list-rows",
                List { label: w.s_candidates_title(),
                    for shown in lines {
                        SideRow { key: "{shown.log}", is_chosen: shown.log == chosen, shown }
                    }
                }
            }
        }
    }
}

#[component]
fn SideRow(shown: Line, is_chosen: bool) -> Element {
    let session = use_session();
    let w = session.messages();
    let Line { log, candidate, job, employer, reason, contact, unsent, ending, .. } = shown;
    let name = if candidate.is_empty() { w.s_candidate_nobody() } else { &candidate };
    let days = contact.filter(|_| ending.is_none());
    rsx! {
        Row {
            title: name,
            meta: reason.unwrap_or_else(|| line(w, &[&job, &employer])),
            is_low: true,
            current: is_chosen,
            leading: rsx! { Avatar { initials: initials(&candidate) } },
            trailing: rsx! {
                div { class: "row-end",
                    if is_chosen {
                        // Drawn when the row becomes the one: it comes into view then.
                        span { onmounted: |event| async move { into_view(&event).await } }
                    }
                    if let Some(day) = days {
                        span { class: "soft", "aria-hidden": "true", {days_since(w, day, session.today())} }
                        span { class: "visually-hidden", {w.day(day, session.today())} }
                    }
                    if unsent > 0 {
                        span { class: "soft", Glyph { icon: Icon::Phone } }
                        span { class: "visually-hidden", {w.a_unsent(u32::try_from(unsent).unwrap_or(u32::MAX))} }
                    }
                }
            },
            href: Route::Candidate { log }.to_string(),
        }
    }
}

async fn into_view(row: &MountedEvent) {
    let options = ScrollToOptions {
        behavior: ScrollBehavior::Instant,
        vertical: ScrollLogicalPosition::Nearest,
        horizontal: ScrollLogicalPosition::Nearest,
    };
    // A renderer that cannot scroll leaves the list where it is.
    row.scroll_to_with_options(options).await.ok();
}
