//! To whom a candidate is introduced, a card each: what comes next, and what came of it, in a sentence. Knows no form.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::why;
use shared::record::path::introduction::{Introduction, IntroductionId, Stage};
use shared::text::Messages;
use shared::text::date::capital;

use crate::format::{format_when, line};
use crate::parts::{ButtonKind, ButtonLink, Card, Icon};
use crate::phrases::path::meeting_length;
use crate::route::Route;
use crate::session::{Session, use_session};

/// An introduction, as its candidate is told of it.
#[derive(Debug, Clone, PartialEq)]
struct Told {
    id: IntroductionId,
    title: String,
    employer: String,
    stage: Stage,
    meeting: String,
    why: String,
    line: String,
}

fn told(session: Session, id: IntroductionId, it: &Introduction) -> Told {
    let w = session.messages();
    let today = session.today();
    let stage = it.stage(today);
    let meeting = it.coming_meeting(today).map(|it| {
        let when = capital(&format_when(w, it.when, today));
        line(w, &[&when, &meeting_length(w, it.minutes), &it.place])
    });
    let decision = it.decided.as_ref().map(|(it, _)| it);
    Told {
        id,
        title: it.title.get().clone(),
        employer: it.employer.get().clone(),
        stage,
        meeting: meeting.unwrap_or_default(),
        why: decision.map(|it| why(w, it.why).to_owned()).unwrap_or_default(),
        line: decision.map(|it| it.line.clone()).unwrap_or_default(),
    }
}

fn sentence(w: Messages, stage: Stage) -> &'static str {
    match stage {
        Stage::ToInform => w.c_meet_inform(),
        Stage::ToMeet => w.c_meet_meet(),
        Stage::ToDecide => w.c_meet_decide(),
        Stage::Chosen => w.c_meet_chosen(),
        Stage::NotChosen => w.c_meet_not_chosen(),
    }
}

/// The cards; nothing as long as they are introduced to nobody.
#[component]
pub fn Introduced(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let all = traject.introductions().into_iter();
        all.map(|(id, it)| told(session, id, it)).collect::<Vec<_>>()
    });
    rsx! {
        for Told { id , title , employer , stage , meeting , why , line } in found.unwrap_or_default() {
            Card { key: "{id}", title, over: w.c_meet_title(), under: employer,
                p { class: "strong", {sentence(w, stage)} }
                if !meeting.is_empty() {
                    p { dir: "auto", "{meeting}" }
                }
                if !why.is_empty() {
                    p { "{why}" }
                }
                if !line.is_empty() {
                    p { dir: "auto", "{line}" }
                }
                if matches!(stage, Stage::ToInform | Stage::ToMeet) {
                    ButtonLink { label: w.c_meet_pictures(), kind: ButtonKind::Quiet, icon: Icon::Info, href: Route::Explained.to_string() }
                    ButtonLink { label: w.c_page_title(), kind: ButtonKind::Plain, href: Route::OwnPage { log }.to_string() }
                }
            }
        }
    }
}
