//! What stands before a plan: still on its way, taken away, not there, or not for this person. Knows no screen behind it.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::office::OfficeEdit;
use shared::record::office::plan::{PlanEdit, PlanId};
use shared::record::{At, Edit};

use crate::forms::saving::{may, save};
use crate::parts::{BigButton, ButtonKind, Empty, Icon, Screen, Skeleton};
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::frame::first_fetch::is_first_fetch;
use crate::screens::frame::gate::OfficeGate;
use crate::session::{Link, Session, use_session};

/// Takes a plan away, or puts it back.
pub fn hides(plan: PlanId, hidden: bool) -> Edit {
    OfficeEdit::Plan(At(plan, PlanEdit::Hide(hidden))).into()
}

/// Whether who holds this phone may change plans.
pub fn may_change(session: Session, plan: PlanId) -> bool {
    may(session, LogId::OFFICE, &hides(plan, false))
}

/// Lets through who is of the office, to a plan that is there.
#[component]
pub fn PlanGate(plan: PlanId, children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let hidden = session.ask_office(|it| it.plans.get(&plan).map(|it| *it.hidden.get()));
    let is_coming = is_first_fetch(session) || session.link() == Link::Asking;
    let behind = match hidden.flatten() {
        Some(false) => children,
        Some(true) => rsx! {
            Removed { plan }
        },
        None if is_coming => rsx! {
            Screen { title: w.s_plans_title(), back: Route::Plans {}.to_string(), back_label: w.a_back(),
                Skeleton { label: w.a_loading() }
            }
        },
        None => rsx! {
            Missing {}
        },
    };
    rsx! {
        OfficeGate { {behind} }
    }
}

/// A plan that was taken away, with the way back for who may.
#[component]
fn Removed(plan: PlanId) -> Element {
    let session = use_session();
    let w = session.messages();
    let lang = session.lang();
    let title = session
        .ask_office(|it| it.plans.get(&plan).map(|it| it.function.get().read_in(lang).to_owned()));
    let back = move |()| {
        save(session, LogId::OFFICE, vec![hides(plan, false)], w.a_put_back_said());
    };
    rsx! {
        Screen { title: title.flatten().unwrap_or_default(), back: Route::Plans {}.to_string(), back_label: w.a_back(),
            Empty { title: w.s_plan_is_removed(),
                if may_change(session, plan) {
                    BigButton { label: w.a_put_back(), kind: ButtonKind::Quiet, icon: Icon::Undo, onpress: back }
                }
            }
        }
    }
}
