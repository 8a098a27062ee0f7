//! One matter that asks for attention. The coach, on the road: who asks what, since when; calls, checks in or settles it,
//! 1 tap each. A line for who asked can go with it.

use dioxus::prelude::*;
use shared::attention::{Day, Reason};
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::comment::Subject;
use shared::role::{Audience, Permission};
use shared::text::Messages;

use super::call::{Call, CallLink};
use super::heard::Heard;
use super::late_step::LateStep;
use super::settling::{Settled, answer};
use super::told::{Told, told};
use crate::format::format_stamp;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::Saved;
use crate::navigator::navigator;
use crate::parts::{
    BigButton, ButtonKind, ButtonLink, Card, Chip, Field, FieldKind, Icon, RoundLink, RoundLook,
    RoundMark, Screen, Tone,
};
use crate::phrases::attention;
use crate::route::{MatterOf, Route};
use crate::screens::adjustments::AdjustFrom;
use crate::screens::comments::Said;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;

const LINE: &str = "line";

/// What asks for attention.
#[component]
pub fn Matter(log: TrajectId, of: MatterOf) -> Element {
    rsx! {
        Gate { log, needs: Permission::SettleMatter, MatterScreen { log, of } }
    }
}

#[component]
fn MatterScreen(log: TrajectId, of: MatterOf) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("matter/{log}/{of}"));
    let asked = session.ask_traject(log, |traject| {
        let day_of = |at| session.local(at).date();
        let told = told(w, traject, log, of, Day { today: session.today(), day_of: &day_of })?;
        let readers = told.about.and_then(|about| about.audience(traject));
        let by = told.by.map(|by| format_stamp(session, traject, by)).unwrap_or_default();
        let last = shared::attention::last_contact(traject).map(day_of);
        let title = |reason| attention::reason(w, traject, reason, session.today());
        let titles = told.reasons.iter().map(|reason| title(*reason)).collect::<Vec<_>>();
        Some((told, titles, readers, by, last))
    });
    let Some((told, titles, readers, by, last)) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let Told { candidate, employer, reasons, about, words, chips, .. } = told;
    let settled = reasons.iter().find_map(|reason| Settled::by(*reason));
    let last = last.filter(|_| of == MatterOf::Silence);
    let actions = rsx! {
        Call { callee: candidate.clone() }
        RoundLink {
            icon: Icon::Talk,
            label: w.s_checkin_title(&candidate.name),
            href: Route::CheckIn { log }.to_string(),
            look: RoundLook::First,
        }
    };
    let footer = settled.map(|settled| {
        rsx! {
            Settle { log, form, settled, about }
        }
    });
    rsx! {
        Screen {
            title: candidate.name.clone(),
            over: w.s_today_attention(),
            back: Route::Home {}.to_string(),
            back_label: w.a_back(),
            actions,
            footer,
            Card {
                if reasons.is_empty() {
                    Chip { label: w.s_matter_none(), tone: Tone::Done, icon: Icon::Check }
                }
                for (reason , title) in reasons.iter().zip(titles) {
                    div { class: "row", key: "{title}",
                        RoundMark { icon: attention::icon(*reason), tone: attention::tone(*reason) }
                        p { class: "strong grow", bdi { "{title}" } }
                    }
                }
                if !words.is_empty() {
                    p { class: "said", bdi { "{words}" } }
                }
                if !chips.is_empty() {
                    div { class: "cluster",
                        for (tone , icon , label) in chips {
                            Chip { key: "{label}", label, tone, icon }
                        }
                    }
                }
                if !by.is_empty() {
                    p { class: "soft", "{by}" }
                }
                if let Some(last) = last {
                    p { class: "soft", {w.s_matter_last_sign(&w.day(last, session.today()))} }
                }
                if let Some(about) = about {
                    Said { log, about }
                }
                if let Some(employer) = employer {
                    CallLink { callee: employer }
                }
                if !words.is_empty() {
                    AdjustFrom { log, saw: words.clone() }
                }
            }
            if settled.is_some() {
                Field {
                    label: w.s_matter_line(),
                    hint: readers_phrase(w, readers, &candidate.name),
                    kind: FieldKind::Text,
                    value: form.or(LINE, ""),
                    limit: TEXT_CHARS_MAX,
                    onsave: move |text| form.put(LINE, text),
                }
            }
            for (place , reason) in reasons.into_iter().enumerate() {
                Other { key: "{place}", log, reason }
            }
            Door { log, of }
        }
    }
}

/// Who will read a line about it.
fn readers_phrase(w: Messages, readers: Option<Audience>, name: &str) -> String {
    match readers {
        Some(Audience::Members) => w.s_matter_read_by_all().to_owned(),
        Some(Audience::CandidateAndCoach) => w.s_matter_read_by_two(name),
        Some(Audience::Placement(_) | Audience::Employer(_)) => w.s_matter_read_there(name),
        Some(Audience::Coaches) | None => w.s_staff_only_hint().to_owned(),
    }
}

/// "Opgelost", and only answering for who typed something.
#[component]
fn Settle(log: TrajectId, form: FormState, settled: Settled, about: Option<Subject>) -> Element {
    let session = use_session();
    let w = session.messages();
    let line = form.or(LINE, "");
    let (said, typed) = (line.clone(), line.clone());
    let settle = move |()| {
        let edits = settled.edits(session, &said);
        if form.save(log, edits, w.s_matter_solved_said()) == Saved::Yes {
            navigator().replace(Route::Home {});
        }
    };
    let only_answer = move |()| {
        let Some(about) = about else { return };
        form.save(log, answer(session, about, &typed), w.a_comment_sent());
    };
    rsx! {
        BigButton { label: w.s_matter_solved(), icon: Icon::Check, onpress: settle }
        if !line.trim().is_empty() {
            BigButton {
                label: w.s_matter_answer(),
                kind: ButtonKind::Quiet,
                icon: Icon::Send,
                onpress: only_answer,
            }
        }
    }
}

/// What takes another decision than "opgelost": a late step, someone who was not heard.
#[component]
fn Other(log: TrajectId, reason: Reason) -> Element {
    match reason {
        Reason::StepOverdue { step, .. } => rsx! {
            LateStep { log, step }
        },
        Reason::Silent { .. } => rsx! {
            Heard { log }
        },
        Reason::NeedsHelp(_)
        | Reason::HardWeek(_)
        | Reason::EmployerFlag(..)
        | Reason::AdjustmentToCheck(_)
        | Reason::AdjustmentProposed(_)
        | Reason::CannotCome(_)
        | Reason::CannotTalk(_)
        | Reason::Absent(_)
        | Reason::Contested(_)
        | Reason::ComeBack(_)
        | Reason::NotRight(_)
        | Reason::EvaluationDue(_)
        | Reason::TermsEnd(_)
        | Reason::Undecided(_) => VNode::empty(),
    }
}

/// The way to the record behind it.
#[component]
fn Door(log: TrajectId, of: MatterOf) -> Element {
    let w = use_session().messages();
    let (label, route) = match of {
        MatterOf::Step(step) => (w.s_matter_open_step(), Route::EditStep { log, step }),
        MatterOf::Appointment(appointment) => {
            (w.s_matter_open_talk(), Route::Appointment { log, appointment })
        }
        MatterOf::Evaluation(evaluation) => {
            (w.s_matter_open_talk(), Route::Evaluation { log, evaluation })
        }
        MatterOf::CheckIn(_) | MatterOf::Feedback(_) | MatterOf::Point(_) | MatterOf::Silence => {
            (w.s_matter_open_traject(), Route::TrajectOverview { log })
        }
    };
    rsx! {
        ButtonLink { label, kind: ButtonKind::Plain, href: route.to_string() }
    }
}
