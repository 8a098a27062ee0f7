//! The person beside the list: who it is, what they ask now, a check-in, how it goes with each goal. Knows no list.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::outline::Phase;
use shared::role::{Permission, Role};
use shared::text::Messages;

use super::quick_check_in::QuickCheckIn;
use crate::format::{call_address, line};
use crate::parts::{Anchor, Avatar, Glyph, Icon, MiniStairs, RoundLink};
use crate::phrases::{self, initials};
use crate::route::Route;
use crate::screens::looks::Looked;
use crate::screens::matters::Asking;
use crate::screens::traject::{FeedbackDots, GoalCharts};
use crate::session::{Session, use_session};

/// What stands at the top.
#[derive(Clone, PartialEq)]
struct Head {
    name: String,
    job: String,
    phone: String,
    phase: Phase,
    may_check_in: bool,
}

fn head(session: Session, w: Messages, traject: &Traject) -> Option<Head> {
    let outline = traject.outline.as_ref()?;
    let role = traject.role(session.person()?)?;
    let candidate = traject.members_in(Role::Candidate).next().map(|(_, member)| member);
    Some(Head {
        name: traject.candidate_name().unwrap_or(w.s_candidate_nobody()).to_owned(),
        job: line(w, &[outline.job.get(), outline.employer.get()]),
        phone: candidate.map(|it| it.phone.get().clone()).unwrap_or_default(),
        phase: outline.phase,
        may_check_in: Permission::CheckInForStaff.is_held_by(role) && traject.is_running(),
    })
}

/// The person. `onshown` hears of the heading, which may take the focus.
#[component]
pub fn Person(log: TrajectId, onshown: EventHandler<MountedEvent>) -> Element {
    let session = use_session();
    let w = session.messages();
    let head = session.ask_traject(log, |traject| head(session, w, traject)).flatten();
    let Some(Head { name, job, phone, phase, may_check_in }) = head else {
        return rsx! {
            p { class: "soft", role: "status", {w.a_not_found_text()} }
        };
    };
    rsx! {
        section { class: "person", aria_label: "{name}",
            Looked { log }
            div { class: "person-head",
                Avatar { initials: initials(&name) }
                div { class: "grow",
                    h2 { tabindex: "-1", onmounted: move |event| onshown.call(event), bdi { "{name}" } }
                    p { class: "soft", bdi { "{job}" } }
                }
                MiniStairs { height: phase.number(), of: Phase::ALL.len() }
                span { class: "visually-hidden", {phrases::phase(w, phase)} }
                if let Some(href) = call_address(&phone) {
                    RoundLink { icon: Icon::Call, label: w.a_call_name(&name), href }
                }
                Anchor { href: Route::NewAdjustment { log }.to_string(), class: "button quiet",
                    Glyph { icon: Icon::Turn }
                    span { {w.s_checkin_adjust()} }
                }
                Anchor { href: Route::TrajectOverview { log }.to_string(), class: "button quiet", {w.s_matter_open_traject()} }
            }
            div { class: "person-cards",
                div { class: "stack",
                    Asking { log }
                    if may_check_in {
                        QuickCheckIn { log, name: name.clone() }
                    }
                }
                div { class: "stack",
                    GoalCharts { log }
                    FeedbackDots { log }
                }
            }
        }
    }
}
