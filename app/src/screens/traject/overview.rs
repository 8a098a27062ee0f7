//! Where a traject stands, on one page. The coach, before a visit: what is now, what asks for attention, how it goes over
//! time, what must be settled, what was said last; check-in is 1 tap away. The employer sees the same without what is the coach's; feedback is 1 tap away.

use dioxus::prelude::*;
use shared::attention::{Day, Reason, reasons};
use shared::id::TrajectId;
use shared::record::Traject;
use shared::role::{Permission, Role};
use shared::text::date::capital;

use super::feedback_dots::FeedbackDots;
use super::goal_charts::GoalCharts;
use super::latest::Latest;
use super::outline_card::OutlineCard;
use super::tables::Tables;
use crate::format::{format_when, line};
use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Icon, List, NowRow, RoundMark, Row, Tone};
use crate::phrases::{self, attention};
use crate::route::Route;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::screens::jobs::JobOf;
use crate::screens::matters::door::door;
use crate::screens::phases::PhaseCard;
use crate::screens::placements::work_samples::WorkSamples;
use crate::session::{Session, use_session};

/// What the page asks of the traject.
#[derive(Clone, PartialEq)]
struct Shown {
    role: Role,
    alerts: Vec<Alert>,
    next: Option<Next>,
    outcome: Option<String>,
}

/// A reason to look, and where it leads.
#[derive(Clone, PartialEq)]
struct Alert {
    why: String,
    tone: Tone,
    icon: Icon,
    leads_to: String,
}

/// The step to do next.
#[derive(Clone, PartialEq)]
struct Next {
    title: String,
    meta: String,
}

fn shown(session: Session, log: TrajectId, traject: &Traject) -> Option<Shown> {
    let w = session.messages();
    let today = session.today();
    let role = traject.role(session.person()?)?;
    let day_of = |at| session.local(at).date();
    let found = match role {
        Role::Coach => reasons(traject, Day { today, day_of: &day_of }),
        Role::Candidate | Role::Employer | Role::Manager => Vec::new(),
    };
    let alert = |reason: Reason| Alert {
        why: attention::reason(w, traject, reason, today),
        tone: attention::tone(reason),
        icon: attention::icon(reason),
        leads_to: door(log, reason).to_string(),
    };
    let next = traject.next_step().map(|(_, step)| Next {
        title: step.title.get().clone(),
        meta: line(
            w,
            &[
                &step.when.get().map(|it| capital(&format_when(w, it, today))).unwrap_or_default(),
                step.place.get(),
                phrases::status(w, step.status()),
            ],
        ),
    });
    let outcome = traject.closing.outcome().map(|it| phrases::ending(w, it.ending).to_owned());
    Some(Shown { role, alerts: found.into_iter().map(alert).collect(), next, outcome })
}

/// The first side of a traject.
#[component]
pub fn TrajectOverview(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let shown = session.ask_traject(log, |traject| shown(session, log, traject)).flatten();
    let Some(Shown { role, alerts, next, outcome }) = shown else {
        return rsx! {
            TrajectFrame { log, side: Side::Overview }
        };
    };
    let footer = rsx! {
        if Permission::CheckInForStaff.is_held_by(role) {
            div { class: "foot-pair",
                ButtonLink { label: w.s_step_add(), icon: Icon::Plus, kind: ButtonKind::Quiet, href: Route::NewStep { log }.to_string() }
                ButtonLink { label: w.s_today_check_in(), icon: Icon::Talk, href: Route::CheckIn { log }.to_string() }
            }
        }
        if Permission::GiveFeedback.is_held_by(role) {
            ButtonLink { label: w.e_feedback_start(), icon: Icon::Star, href: Route::Feedback { log }.to_string() }
        }
    };
    let ends = Permission::RecordOutcome.is_held_by(role);
    rsx! {
        TrajectFrame { log, side: Side::Overview, footer,
            if let Some(next) = next {
                NowRow {
                    label: w.s_overview_now(&next.title),
                    meta: next.meta,
                    href: Route::TrajectSteps { log }.to_string(),
                }
            }
            if !alerts.is_empty() {
                Card {
                    List { label: w.s_today_attention(),
                        for Alert { why , tone , icon , leads_to } in alerts {
                            Row {
                                key: "{why}",
                                title: why,
                                is_low: true,
                                leading: rsx! { RoundMark { icon, tone } },
                                href: leads_to,
                            }
                        }
                    }
                }
            }
            GoalCharts { log }
            FeedbackDots { log }
            Tables { log }
            PhaseCard { log }
            Latest { log }
            WorkSamples { log }
            if let Some(outcome) = outcome.filter(|_| ends) {
                div { class: "cluster",
                    Chip { label: outcome, tone: Tone::Done, icon: Icon::Flag }
                }
            }
            OutlineCard { log,
                if role == Role::Coach {
                    JobOf { log }
                    ButtonLink { label: w.s_match_jobs(), kind: ButtonKind::Quiet, icon: Icon::Work, href: Route::JobsThatFit { log }.to_string() }
                    ButtonLink { label: w.s_meet_title(), kind: ButtonKind::Quiet, icon: Icon::Talk, href: Route::Introductions { log }.to_string() }
                }
                if ends {
                    ButtonLink {
                    label: w.s_outcome_add(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Flag,
                    href: Route::Outcome { log }.to_string(),
                }
                }
            }
        }
    }
}
