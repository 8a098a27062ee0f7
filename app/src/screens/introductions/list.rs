//! The introductions of a traject: for its coach all of them, each with what comes next 1 tap away; for an employer their own.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::path::introduction::IntroductionId;
use shared::role::{Permission, Role};

use super::card::IntroductionCard;
use crate::parts::{ButtonKind, ButtonLink, Empty, Icon, Screen};
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::session::{Session, use_session};

/// The screen.
#[component]
pub fn Introductions(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChooseCandidate, All { key: "{log}", log } }
    }
}

/// Those that this person may decide on.
fn ids(session: Session, traject: &Traject) -> Option<(Role, Vec<IntroductionId>)> {
    let me = session.person()?;
    let role = traject.role(me)?;
    let is_shown = |to| role == Role::Coach || to == Some(me);
    let all = traject.introductions().into_iter().filter(|(_, it)| is_shown(it.to));
    Some((role, all.map(|(id, _)| id).collect()))
}

#[component]
fn All(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let (role, ids) = ids(session, traject)?;
        Some((role, ids, traject.candidate_name().unwrap_or_default().to_owned()))
    });
    let Some((role, ids, name)) = found.flatten() else { return VNode::empty() };
    let is_coach = role == Role::Coach;
    let back = if is_coach { Route::TrajectOverview { log } } else { Route::Learner { log } };
    let title = if is_coach { w.s_meet_title().to_owned() } else { w.e_meet_title(&name) };
    let over = if is_coach { name.clone() } else { String::new() };
    rsx! {
        Screen {
            title,
            over,
            back: back.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                if is_coach {
                    ButtonLink { label: w.s_meet_add(), icon: Icon::Plus, href: Route::NewIntroduction { log }.to_string() }
                    ButtonLink { label: w.s_speed_new(), kind: ButtonKind::Quiet, icon: Icon::Talk, href: Route::NewSpeedDate.to_string() }
                }
            },
            if ids.is_empty() {
                Empty { title: if is_coach { w.s_meet_empty() } else { w.a_not_found_title() } }
            }
            for id in ids {
                IntroductionCard { key: "{id}", log, id }
            }
        }
    }
}

/// The same for the employer, among what else there is to do for somebody; nothing where they were introduced to nobody.
#[component]
pub fn ToDecide(log: TrajectId) -> Element {
    let session = use_session();
    let ids = session.ask_traject(log, |traject| ids(session, traject)).flatten();
    rsx! {
        for id in ids.map(|(_, ids)| ids).unwrap_or_default() {
            IntroductionCard { key: "{id}", log, id }
        }
    }
}
