//! Where a coach's day starts: in the car or at a door, one hand, often without a network. First the visits of today,
//! then who asks for attention and why. A check-in is one tap away, the thing behind a reason as well.

use dioxus::prelude::*;
use shared::attention::Day;
use shared::text::Messages;
use shared::text::date::capital;

use crate::format::{call_address, line};
use crate::parts::{
    Avatar, BigButton, ButtonKind, ButtonLink, Card, Chip, Icon, List, RoundLink, RoundLook,
    RoundMark, Row, Screen, Tone,
};
use crate::phrases::initials;
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::unsent::Unsent;
use crate::screens::matters::alerts::{Alert, alerts};
use crate::screens::news::WaitingCard;
use crate::screens::talks::visits::{Visit, visits};
use crate::session::use_session;

/// Reasons shown before the coach asks for all of them.
const ALERTS_SHOWN: usize = 12;

/// The coach's day; `rest` stands under it.
#[component]
pub fn CoachToday(rest: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let found = session.ask(|phone| {
        let day_of = |at| session.local(at).date();
        let day = Day { today, day_of: &day_of };
        (visits(phone, day), alerts(phone, w, day))
    });
    let Some((visits, alerts)) = found else { return rsx! {} };
    let is_whole = !is_first_fetch(session);
    rsx! {
        Screen { title: w.s_today_title(), over: w.long_day(today), actions: rsx! { Unsent {} },
            FirstFetch {}
            WaitingCard {}
            if is_whole || !visits.is_empty() {
                Card { title: w.s_today_visits(),
                    if visits.is_empty() {
                        p { class: "soft", {w.s_today_no_visits()} }
                    }
                    for (place , visit) in visits.into_iter().enumerate() {
                        VisitOfToday { key: "{place}", visit }
                    }
                }
            }
            if is_whole || !alerts.is_empty() {
                Attention { alerts }
            }
            {rest}
        }
    }
}

/// One visit, with the check-in under it.
#[component]
fn VisitOfToday(visit: Visit) -> Element {
    let session = use_session();
    let w = session.messages();
    let Visit { log, candidate, job, is_declined, .. } = visit.clone();
    rsx! {
        List {
            Row {
                title: line(w, &[&candidate, &job]),
                meta: when_and_where(w, &visit, session.today()),
                leading: rsx! { Avatar { initials: initials(&candidate) } },
                href: Route::TrajectOverview { log }.to_string(),
                if is_declined {
                    Chip { label: w.s_talk_declined(&candidate), tone: Tone::Sun }
                }
            }
        }
        ButtonLink { label: w.s_today_check_in(), href: Route::CheckIn { log }.to_string() }
    }
}

/// "10.00 uur, Hal 2 · laatste gesprek 6 dagen geleden".
fn when_and_where(w: Messages, visit: &Visit, today: chrono::NaiveDate) -> String {
    let time = visit.time.map(|time| w.time(time));
    let there = Some(visit.place.clone()).filter(|place| !place.is_empty());
    let visit_line = time.into_iter().chain(there).collect::<Vec<_>>().join(", ");
    let days = visit.last_talk.map(|day| (today - day).num_days());
    let last = match days.and_then(|days| u32::try_from(days).ok()) {
        Some(days) => w.s_today_last_talk(&w.ago_days(days)),
        None => w.s_today_no_talk_yet().to_owned(),
    };
    if visit_line.is_empty() { capital(&last) } else { line(w, &[&visit_line, &last]) }
}

/// One reason: the row leads to what it is about; a call and a check-in stand beside it.
#[component]
fn AlertRow(alert: Alert) -> Element {
    let w = use_session().messages();
    let Alert { log, candidate, phone, why, icon, tone, leads_to } = alert;
    let beside = rsx! {
        if let Some(href) = call_address(&phone) {
            RoundLink { icon: Icon::Call, label: w.a_call_name(&candidate), href }
        }
        RoundLink {
            icon: Icon::Talk,
            label: w.s_checkin_title(&candidate),
            href: Route::CheckIn { log }.to_string(),
            look: RoundLook::First,
        }
    };
    rsx! {
        Row {
            title: candidate.clone(),
            meta: why,
            is_low: true,
            leading: rsx! { RoundMark { icon, tone } },
            trailing: beside,
            href: leads_to,
        }
    }
}

/// Who asks for attention, each reason leading to what it is about.
#[component]
fn Attention(alerts: Vec<Alert>) -> Element {
    let w = use_session().messages();
    let mut shows_all = use_signal(|| false);
    let rest = alerts.len().saturating_sub(ALERTS_SHOWN);
    let shown = if shows_all() { alerts.len() } else { ALERTS_SHOWN };
    rsx! {
        Card { title: w.s_today_attention(),
            if alerts.is_empty() {
                p { class: "soft", {w.s_today_no_attention()} }
            } else {
                List { label: w.s_today_attention(),
                    for (place , alert) in alerts.into_iter().take(shown).enumerate() {
                        AlertRow { key: "{place}", alert }
                    }
                }
            }
            if rest > 0 && !shows_all() {
                BigButton {
                    label: w.a_show_all(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Down,
                    onpress: move |()| shows_all.set(true),
                }
            }
        }
    }
}
