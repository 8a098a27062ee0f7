//! What the programme itself learns: its vision, its sessions, what it found and what came of that, whom it goes together with,
//! and its small successes. All of the office read it; at a desk, in a meeting, or on paper.

mod begin;
mod finding_form;
mod findings;
mod link_form;
mod page;
mod quarter_form;
mod session_form;
mod success_form;
mod successes;
mod vision;

pub use begin::{FigureOf, MakeFinding};
pub use page::Lab;

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::Edit;
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::office::{OfficeEdit, OfficeRecordId};

use crate::forms::form::{Form, FormRefusal};
use crate::forms::saving::may;
use crate::navigator::navigator;
use crate::parts::{BigButton, Readiness, Screen};
use crate::route::{LabPartOf, Route};
use crate::screens::controls::hide_button::HideButton;
use crate::screens::frame::gate::OfficeGate;
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::{Session, use_session};
use finding_form::FindingForm;
use link_form::LinkForm;
use quarter_form::QuarterForm;
use session_form::SessionForm;
use success_form::SuccessForm;
use vision::VisionForm;

/// Writes a part of it.
#[component]
pub fn LabPart(of: LabPartOf) -> Element {
    let form = match of {
        LabPartOf::Vision => rsx! {
            VisionForm {}
        },
        LabPartOf::Session(id) => rsx! {
            SessionForm { key: "{of}", id }
        },
        LabPartOf::Finding(id) => rsx! {
            FindingForm { key: "{of}", id }
        },
        LabPartOf::Link(id) => rsx! {
            LinkForm { key: "{of}", id }
        },
        LabPartOf::Success(id) => rsx! {
            SuccessForm { key: "{of}", id }
        },
        LabPartOf::Quarter(quarter) => rsx! {
            QuarterForm { key: "{of}", quarter }
        },
    };
    rsx! {
        OfficeGate { {form} }
    }
}

/// What one of the parts keeps its words under until they are saved.
fn draft_name(of: LabPartOf) -> String {
    format!("lab/{of}")
}

/// Saves what was changed, if anything was, and goes on to a screen. An office that has written nothing yet is opened by it.
fn keep(session: Session, form: Form, edits: Vec<OfficeEdit>, to: Route) {
    let is_unopened = !edits.is_empty() && session.ask_office(|_| ()).is_none();
    let open = SettingsEdit::Open(NewSettings { name: String::new() });
    let open = is_unopened.then_some(OfficeEdit::Office(open));
    if form.keep(LogId::OFFICE, open.into_iter().chain(edits).map(Into::into).collect()) {
        navigator().replace(to);
    }
}

/// A form about a part of it, with what can be done with a record that is there already.
#[component]
fn PartForm(
    title: String,
    form: Form,
    state: Readiness,
    #[props(default = Route::Lab)] back: Route,
    of: Option<OfficeRecordId>,
    /// What takes it away.
    hide: Option<Edit>,
    onsave: EventHandler<()>,
    children: Element,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let hide = hide.filter(|edit| may(session, LogId::OFFICE, edit));
    rsx! {
        Screen {
            title,
            back: back.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: move |()| onsave.call(()) }
                if let Some(edit) = hide {
                    HideButton { log: LogId::OFFICE, edit, to: back }
                }
            },
            if let Some(of) = of {
                TwoVersions { log: LogId::OFFICE, of }
            }
            {children}
        }
    }
}

/// Whether a form says enough to be saved.
fn ready(is_ready: bool) -> Readiness {
    if is_ready { Readiness::Ready } else { Readiness::Waiting }
}
