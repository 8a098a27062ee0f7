//! The job, the employer, the route and the period of a traject, as all read them; the coach has the way to changing them.
//! Knows no phase.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::{Edit, RecordId};

use crate::forms::saving::may;
use crate::forms::two_versions::TwoVersions;
use crate::parts::{ButtonKind, ButtonLink, Disclosure, Icon, List};
use crate::phrases::outline;
use crate::route::Route;
use crate::screens::frame::answer_line::AnswerLine;
use crate::screens::phases::PhaseBack;
use crate::session::use_session;

/// The outline on paper.
#[component]
pub fn OutlineCard(log: TrajectId, children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(outline) = session.ask_traject(log, |traject| traject.outline.clone()).flatten()
    else {
        return VNode::empty();
    };
    let cohort = OutlineField::Cohort(outline.cohort.get().clone());
    let is_editor = may(session, log, &Edit::Outline(OutlineEdit::Set(cohort)));
    let line = |field: OutlineField| (outline::title(w, &field), outline::value(w, &field));
    let lines = outline.fields().into_iter().map(line).filter(|(_, value)| !value.is_empty());
    rsx! {
        TwoVersions { log, of: RecordId::Outline(()) }
        Disclosure { label: w.s_overview_job(), icon: Icon::Work,
            List {
                for (question , answer) in lines {
                    AnswerLine { key: "{question}", question, answer }
                }
            }
            if is_editor {
                ButtonLink { label: w.a_edit(), kind: ButtonKind::Quiet, icon: Icon::Edit, href: Route::EditOutline { log }.to_string() }
                PhaseBack { log }
            }
            {children}
        }
    }
}
