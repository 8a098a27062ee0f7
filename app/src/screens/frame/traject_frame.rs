//! The frame of a traject: whose it is, which job, and its sides as tabs; for its candidate a screen of their own. Knows what each
//! role is shown, not what a side holds.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::outline::Origin;
use shared::role::Role;
use shared::text::Messages;

use super::absent::Absent;
use super::unsent::Unsent;
use crate::format::line;
use crate::parts::{Screen, Tab, Tabs};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::looks::Looked;
use crate::session::use_session;

/// A side of a traject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Overview,
    Steps,
    Goals,
    Talks,
    Adjustments,
    Agreement,
    Hours,
    Messages,
    People,
    History,
}

/// What stands at the top.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Head {
    name: String,
    job: String,
    role: Role,
}

fn head(w: Messages, traject: &Traject, person: PersonId) -> Option<Head> {
    let outline = traject.outline.as_ref()?;
    let example = match outline.origin {
        Origin::Real => "",
        Origin::Example => w.s_example(),
    };
    let job = line(w, &[outline.job.get(), outline.employer.get(), example]);
    let name = traject.candidate_name().unwrap_or_else(|| outline.job.get()).to_owned();
    Some(Head { name, job, role: traject.role(person)? })
}

/// The sides a role is shown. The candidate has screens of their own for these.
fn sides(role: Role) -> &'static [Side] {
    use Side::{
        Adjustments, Agreement, Goals, History, Hours, Messages, Overview, People, Steps, Talks,
    };
    match role {
        Role::Coach => &[
            Overview,
            Steps,
            Goals,
            Talks,
            Messages,
            Hours,
            Adjustments,
            Agreement,
            People,
            History,
        ],
        Role::Employer => &[Overview, Steps, Goals, Talks, Hours, Adjustments, Agreement],
        Role::Candidate | Role::Manager => &[],
    }
}

fn tab(w: Messages, log: TrajectId, side: Side, shown: Side) -> Tab {
    let (route, label) = match side {
        Side::Overview => (Route::TrajectOverview { log }, w.s_tab_overview()),
        Side::Steps => (Route::TrajectSteps { log }, w.s_tab_steps()),
        Side::Goals => (Route::TrajectGoals { log }, w.s_tab_goals()),
        Side::Talks => (Route::TrajectTalks { log }, w.s_tab_talks()),
        Side::Adjustments => (Route::TrajectAdjustments { log }, w.s_tab_adjustments()),
        Side::Agreement => (Route::Agreement { log }, w.a_agreement()),
        Side::Hours => (Route::Workdays { log }, w.a_hours()),
        Side::Messages => (Route::Messages { log }, w.a_message_title()),
        Side::People => (Route::TrajectPeople { log }, w.s_tab_people()),
        Side::History => (Route::TrajectHistory { log }, w.s_tab_history()),
    };
    Tab { href: route.to_string(), label: label.to_owned(), current: side == shown }
}

/// One side of a traject with its tabs. Who is not shown this side gets the way home instead.
#[component]
pub fn TrajectFrame(
    log: TrajectId,
    side: Side,
    /// The main action of this side.
    footer: Option<Element>,
    children: Element,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let head = session.ask_traject(log, |traject| head(w, traject, person?)).flatten();
    let Some(head) = head.filter(|head| sides(head.role).contains(&side)) else {
        return rsx! {
            Absent {}
        };
    };
    let back = match head.role {
        Role::Coach => Route::Candidates {},
        Role::Employer => Route::Learner { log },
        Role::Candidate | Role::Manager => Route::Home {},
    };
    let tabs = sides(head.role).iter().map(|it| tab(w, log, *it, side)).collect::<Vec<_>>();
    rsx! {
        Screen {
            title: head.name,
            over: head.job,
            back: back.to_string(),
            back_label: w.a_back(),
            footer,
            Looked { log }
            Tabs { label: w.s_traject_title(), tabs }
            {children}
        }
    }
}

/// A page that all who take part share: to the candidate a screen of their own, to others a side of the traject.
#[component]
pub fn SharedPage(
    log: TrajectId,
    side: Side,
    /// What the candidate reads on top, and where they come from.
    title: String,
    back: Route,
    children: Element,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    match session.ask_traject(log, |it| it.role(person?)).flatten() {
        None => rsx! {
            Absent {}
        },
        Some(Role::Candidate) => rsx! {
            Screen {
                title,
                back: back.to_string(),
                back_label: w.a_back(),
                actions: rsx! { Unsent {} Listen {} },
                {children}
            }
        },
        Some(Role::Coach | Role::Employer | Role::Manager) => rsx! {
            TrajectFrame { log, side, {children} }
        },
    }
}
