//! What was written, the oldest first: one's own at the end of the line, taken back in one tap. Knows no field.

use dioxus::prelude::*;
use shared::id::{Seq, TrajectId};
use shared::record::fact::{Fact, FactEdit};
use shared::record::path::PathEdit;
use shared::record::path::message::{Message, MessageId};
use shared::record::{At, Edit, RecordId, Traject};
use shared::role::Role;
use shared::sync::replica::Replica;

use crate::format::{format_moment, format_stamp};
use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, Empty, Icon};
use crate::screens::adjustments::AdjustFrom;
use crate::screens::notices::NotSeen;
use crate::session::{Session, use_session};

/// Messages that are drawn at first, the last, and more at each wish.
const SHOWN_STEP: usize = 12;

/// One message as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    id: MessageId,
    text: String,
    /// Who and when; of one's own, when.
    by: String,
    is_own: bool,
    is_sent: bool,
    /// Whose eyes it waits for, of the last of one's own.
    waits_for: Option<Role>,
    written: Option<Seq>,
    /// What may ask for something to be changed.
    is_last_of_other: bool,
}

fn told(session: Session, log: TrajectId) -> Vec<Told> {
    let waiting = waiting(session, log);
    let told = |traject: &Traject, id, fact: &Fact<Message>| {
        let is_own = session.person() == Some(fact.by.author);
        let by = if is_own {
            format_moment(session, fact.by)
        } else {
            format_stamp(session, traject, fact.by)
        };
        let (text, is_sent) = (fact.what.text.clone(), !waiting.contains(&id));
        Told {
            id,
            text,
            by,
            is_own,
            is_sent,
            waits_for: None,
            written: fact.by.seq,
            is_last_of_other: false,
        }
    };
    let all = session.ask_traject(log, |traject| {
        traject.messages().map(|(id, fact)| (fact.by.order(), told(traject, id, fact))).collect()
    });
    let mut all: Vec<_> = all.unwrap_or_default();
    all.sort_by_key(|(order, _)| *order);
    let mut all: Vec<_> = all.into_iter().map(|(_, told)| told).collect();
    if let Some(last) = all.iter_mut().rfind(|it| it.is_own) {
        last.waits_for = other_side(session);
    }
    if let Some(last) = all.iter_mut().rfind(|it| !it.is_own) {
        last.is_last_of_other = true;
    }
    all
}

/// Who reads what the reader writes here.
fn other_side(session: Session) -> Option<Role> {
    Some(match session.role()? {
        Role::Candidate => Role::Coach,
        Role::Coach | Role::Employer | Role::Manager => Role::Candidate,
    })
}

/// Those that the server does not have yet.
fn waiting(session: Session, log: TrajectId) -> Vec<MessageId> {
    let of = |edit: Edit| {
        let RecordId::Later(id) = edit.record() else { return None };
        Some(id.id())
    };
    let found = session.ask(|phone| {
        let pending = phone.replica(log).into_iter().flat_map(Replica::pending);
        pending.filter_map(|it| of(Edit::decode(&it.change.edit)?)).collect()
    });
    found.unwrap_or_default()
}

/// The thread.
#[component]
pub fn Thread(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let all = told(session, log);
    let earlier = all.len().saturating_sub(shown());
    rsx! {
        if all.is_empty() {
            Empty { title: w.a_message_none() }
        }
        if earlier > 0 {
            Button { label: w.a_message_earlier(), kind: ButtonKind::Plain, onpress: move |()| shown += SHOWN_STEP }
        }
        ul { class: "thread",
            for told in all.into_iter().skip(earlier) {
                OneMessage { key: "{told.id}", log, told }
            }
        }
    }
}

#[component]
fn OneMessage(log: TrajectId, told: Told) -> Element {
    let session = use_session();
    let w = session.messages();
    let hide = Edit::from(PathEdit::Message(At(told.id, FactEdit::Hide(true))));
    let can_take_back = may(session, log, &hide);
    let take_back = move |()| {
        save(session, log, vec![hide.clone()], w.a_message_taken_back());
    };
    rsx! {
        li { class: if told.is_own { "message own" } else { "message" },
            p { bdi { "{told.text}" } }
            p { class: "soft", "{told.by}" }
            if !told.is_sent {
                p { class: "soft", {w.a_saved_here()} }
            }
            if let Some(party) = told.waits_for {
                NotSeen { log, written: told.written, party }
            }
            if told.is_last_of_other {
                AdjustFrom { log, saw: told.text.clone() }
            }
            if can_take_back {
                Button {
                    label: w.a_message_take_back(),
                    spoken: [w.a_message_take_back(), &told.text].join(": "),
                    kind: ButtonKind::Plain,
                    icon: Icon::Undo,
                    onpress: take_back,
                }
            }
        }
    }
}
