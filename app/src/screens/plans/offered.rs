//! What came into a plan after a traject had begun with it, offered to its coach part by part. Nothing changes by itself.

use dioxus::prelude::*;
use shared::id::{LogId, TrajectId};
use shared::record::office::plan::unfold::{Of, Part, Start};
use shared::role::Role;
use shared::sync::phone::Phone;

use crate::forms::saving::save;
use crate::parts::{Button, ButtonKind, Card, Icon, List, Row};
use crate::session::{Session, use_session};

/// The card; nothing, where the plan has nothing new.
#[component]
pub fn OfferedByPlan(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let parts = session.ask(|phone| lacking(session, phone, log)).flatten().unwrap_or_default();
    if parts.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.s_plan_new(), under: w.s_plan_new_text(),
            List { label: w.s_plan_new(),
                for part in parts {
                    Row {
                        key: "{part.of}",
                        title: part.title.clone(),
                        meta: w.full_day(part.day),
                        trailing: rsx! {
                            Button {
                                label: w.s_plan_take(),
                                spoken: w.s_plan_take_of(&part.title),
                                kind: ButtonKind::Quiet,
                                icon: Icon::Plus,
                                onpress: move |()| {
                                    save(session, log, part.edits.clone(), w.a_saved_here());
                                },
                            }
                        },
                    }
                }
            }
        }
    }
}

/// Its steps and goals that the traject never had; a talk is planned when it is time for it.
fn lacking(session: Session, phone: &Phone, log: TrajectId) -> Option<Vec<Part>> {
    let office = phone.replica(LogId::OFFICE)?.state().office()?;
    let traject = phone.traject(log)?;
    let plan = office.began_with(log, traject)?;
    let named = |role| traject.members_in(role).next().map(|(_, it)| it.name.get().clone());
    let start = Start {
        traject: log,
        from: traject.outline.as_ref()?.period.get().from,
        // As its candidate reads the others.
        lang: office.lang_there(plan, log, traject).unwrap_or(session.lang()),
        coach: named(Role::Coach).unwrap_or_default(),
        mentor: named(Role::Employer).unwrap_or_default(),
    };
    let mut parts = office.lacking(plan, traject, &start, session.today());
    parts.retain(|part| match part.of {
        Of::Goal(_) | Of::Step(_) => true,
        Of::Talk(_) => false,
    });
    Some(parts)
}
