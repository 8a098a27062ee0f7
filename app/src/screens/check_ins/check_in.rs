//! A check-in, on site: the coach stands beside the candidate, one hand free, often without a network.
//! From Vandaag: Check-in, a face, what it is about, Opslaan: 4 taps; a call or a visit is one more. "Iets bijsturen" saves it too and goes on to an
//! adjustment about the same thing.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Permission;

use super::check_in_fields::{Basics, Rest, readiness, submit};
use super::check_in_to_adjustment::begin_adjustment;
use crate::forms::form::{FormRefusal, use_form};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Icon, Screen};
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;

/// What the form of a check-in keeps its words under.
pub fn draft_name(log: TrajectId) -> String {
    format!("check-in/{log}")
}

/// The check-in of a coach.
#[component]
pub fn CheckIn(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::CheckInForStaff, CheckInForm { key: "{log}", log } }
    }
}

#[component]
fn CheckInForm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| draft_name(log));
    let name = session.ask_traject(log, |traject| traject.candidate_name().map(str::to_owned));
    let name = name.flatten().unwrap_or_default();
    let state = readiness(form);
    let overview = Route::TrajectOverview { log };
    let save = move |then: Then| {
        let Some(record) = submit(session, form, log) else { return };
        // The form is done with: going back must not open it again.
        match then {
            Then::Overview => navigator().replace(Route::TrajectOverview { log }),
            Then::Adjustment => {
                begin_adjustment(session, log, &record);
                navigator().replace(Route::NewAdjustment { log });
            }
        }
    };
    rsx! {
        Screen {
            title: w.s_checkin_title(&name),
            back: overview.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: move |()| save(Then::Overview) }
                BigButton {
                    label: w.s_checkin_adjust(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Turn,
                    state,
                    onpress: move |()| save(Then::Adjustment),
                }
            },
            Basics { form }
            Rest { form, name }
        }
    }
}

/// Where saving leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Overview,
    Adjustment,
}
