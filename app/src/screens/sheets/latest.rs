//! The list that was taken in last, for as long as it can be taken back; and what stays when it is.

use dioxus::prelude::*;
use shared::import::{Latest, Left, LeftKind, TakenBack};
use shared::text::Messages;
use shared::time::Timestamp;

use super::said::why_not;
use crate::format::count;
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Icon, List, Notice, Readiness, Row, Sheet, Tone,
};
use crate::session::{NoAnswer, Session, use_session};

/// When it was, and the way back.
#[component]
pub fn LatestImport(turn: Signal<u32>, onback: EventHandler<()>) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut latest = use_resource(move || {
        turn();
        session.latest_import()
    });
    let mut is_asked = use_signal(|| false);
    let mut is_busy = use_signal(|| false);
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let mut back = use_signal(|| None::<TakenBack>);
    let take_back = use_callback(move |()| {
        is_asked.set(false);
        is_busy.set(true);
        trouble.set(None);
        spawn(async move {
            match session.take_import_back().await {
                Ok(taken_back) => back.set(Some(taken_back)),
                Err(why) => trouble.set(Some(why)),
            }
            is_busy.set(false);
            onback.call(());
        });
    });
    let state = if is_busy() { Readiness::Busy } else { Readiness::Ready };
    let (standing, away) = match &*latest.read() {
        Some(Ok(Latest { at: Some(at), until: Some(until) })) => (Some((*at, *until)), None),
        Some(Ok(_)) | None => (None, None),
        Some(Err(why)) => (None, Some(why.clone())),
    };
    rsx! {
        if let Some(why) = trouble() {
            div { role: "alert",
                Notice { text: why_not(w, &why), tone: Tone::Care }
            }
        }
        if let Some(taken_back) = back() {
            Stays { taken_back }
        }
        if let Some(why) = away {
            Notice { text: super::said::away(w, &why), tone: Tone::Sun, icon: Icon::Sync,
                Button { label: w.a_try_again(), kind: ButtonKind::Plain, onpress: move |()| latest.restart() }
            }
        }
        if let Some((at, until)) = standing {
            Card {
                p { {w.s_sheets_latest(&moment(session, until), &moment(session, at))} }
                BigButton { label: w.s_sheets_undo(), kind: ButtonKind::Quiet, icon: Icon::Undo, state, onpress: move |()| is_asked.set(true) }
            }
        }
        if is_asked() {
            Sheet {
                title: w.s_sheets_undo(),
                close: w.a_close(),
                onclose: move |()| is_asked.set(false),
                footer: rsx! {
                    BigButton { label: w.s_sheets_undo(), kind: ButtonKind::Danger, onpress: move |()| take_back.call(()) }
                },
                p { {w.s_sheets_undo_ask()} }
            }
        }
    }
}

fn moment(session: Session, at: Timestamp) -> String {
    let at = session.local(at);
    session.messages().day_and_time(at.date(), at.time(), session.today())
}

/// What came of it.
#[component]
fn Stays(taken_back: TakenBack) -> Element {
    let w = use_session().messages();
    let TakenBack { employers, records, left, left_count } = taken_back;
    let more = left_count.saturating_sub(count(left.len()));
    rsx! {
        div { role: "status",
            Notice { text: w.s_sheets_undone(employers, records), icon: Icon::Check }
        }
        if left_count > 0 {
            Card { title: w.s_sheets_stays(left_count),
                List { label: w.s_sheets_stays(left_count),
                    for (place , it) in left.into_iter().enumerate() {
                        Row { key: "{place}", title: it.employer.clone(), meta: what(w, &it) }
                    }
                }
                if more > 0 {
                    p { class: "soft", {w.s_sheets_more(more)} }
                }
            }
        }
    }
}

fn what(w: Messages, it: &Left) -> String {
    let kind = match it.kind {
        LeftKind::Employer => w.s_employer(),
        LeftKind::Contact => w.s_contact(),
        LeftKind::Job => w.s_job(),
        LeftKind::Forecast => w.s_forecast(),
    };
    crate::phrases::line(w, &[kind, &it.name])
}
