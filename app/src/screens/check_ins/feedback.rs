//! Quick feedback: on the floor, one thumb, perhaps with gloves off for ten seconds. Three rows of three choices, then
//! Versturen: 4 taps here, 5 with the one that leads here. Everything else may be left.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::{main_scales, more_scales};
use shared::limits::TEXT_CHARS_MAX;
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback as Record, Score};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::role::Permission;

use crate::forms::form::{Form, FormRefusal, use_form};
use crate::navigator::navigator;
use crate::parts::{
    Anchor, BigButton, Choice, ChoiceLayout, Choices, Disclosure, Field, FieldKind, Glyph, Icon,
    Readiness, Screen, Wave,
};
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;

const PACE: &str = "pace";
const QUALITY: &str = "quality";
const INDEPENDENCE: &str = "independence";
const ON_TIME: &str = "on_time";
const SAFETY: &str = "safety";
/// Its line, in a draft.
pub const LINE: &str = "line";

const SCORES: [Score; 3] = [Score::NotYet, Score::Growing, Score::Good];

/// What the form keeps its words under.
pub fn draft_name(log: TrajectId) -> String {
    format!("feedback/{log}")
}

/// Feedback on this week.
#[component]
pub fn Feedback(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::GiveFeedback, FeedbackForm { key: "{log}", log } }
    }
}

#[component]
fn FeedbackForm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| draft_name(log));
    let me = session.person();
    let found = session.ask_traject(log, |traject| {
        let name = traject.candidate_name().unwrap_or_default().to_owned();
        (name, me.and_then(|me| traject.view(me)).and_then(|view| view.placement))
    });
    let (name, placement) = found.unwrap_or_default();
    let filled = filled_in(form, placement);
    let state = if filled.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let thanks = w.e_feedback_thanks(&name);
    let send = move |()| {
        let Some(record) = filled.clone() else { return };
        let edit = Edit::Feedback(At(session.new_id(), FactEdit::Give(record)));
        if form.submit(log, vec![edit], thanks.clone()) {
            navigator().replace(Route::Home {});
        }
    };
    let home = Route::Home {}.to_string();
    let close = rsx! {
        Anchor { href: home, class: "round", label: w.a_back(), Glyph { icon: Icon::Close } }
    };
    rsx! {
        Screen {
            header: rsx! {
                Wave { title: w.e_feedback_title(&name), over: w.e_feedback_for(), actions: close }
            },
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_send(), icon: Icon::Send, state, onpress: send }
                p { class: "soft centre", {w.e_feedback_who_reads(&name)} }
            },
            for (field , (legend , words)) in [PACE, QUALITY, INDEPENDENCE].into_iter().zip(main_scales(w)) {
                Row { key: "{field}", form, field, legend, words }
            }
            Disclosure { label: w.e_feedback_more(), icon: Icon::Plus,
                for (field , (legend , words)) in [ON_TIME, SAFETY].into_iter().zip(more_scales(w)) {
                    Row { key: "{field}", form, field, legend, words }
                }
            }
            Field {
                label: w.e_feedback_line(),
                kind: FieldKind::Text,
                hint: w.e_no_health(),
                value: form.text(LINE),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(LINE, text),
            }
        }
    }
}

/// One question with its three answers, from not yet to good.
#[component]
fn Row(form: Form, field: &'static str, legend: String, words: [&'static str; 3]) -> Element {
    rsx! {
        Choices {
            legend,
            layout: ChoiceLayout::Columns,
            choices: words.map(Choice::new).to_vec(),
            chosen: form.chosen(field),
            onchoose: move |place| form.choose(field, place),
        }
    }
}

/// The feedback as filled in; nothing before the three questions are answered.
fn filled_in(form: Form, placement: Option<PlacementId>) -> Option<Record> {
    let score = |field| form.chosen(field).and_then(|place| SCORES.get(place).copied());
    Some(Record {
        placement,
        pace: score(PACE)?,
        quality: score(QUALITY)?,
        independence: score(INDEPENDENCE)?,
        on_time: score(ON_TIME),
        safety: score(SAFETY),
        line: form.text(LINE).trim().to_owned(),
    })
}
