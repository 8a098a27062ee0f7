//! What people said about one thing, and room to answer. Knows nothing of the thing but its name.
//!
//! Anyone who sees the thing, on the bus or at a desk: one tap opens the field, one sends.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::comment::{Comment, CommentId, Subject};
use shared::record::fact::{Fact, FactEdit};
use shared::record::{At, Edit};
use shared::wire;

use crate::format::format_stamp;
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{Saved, may, save};
use crate::parts::{
    Avatar, Button, ButtonKind, Chip, Field, FieldKind, Icon, List, Readiness, Row, Tone,
};
use crate::phrases::initials;
use crate::session::{Session, use_session};

/// The name of the field in a draft.
pub const TEXT: &str = "text";

/// What the thread about this keeps an answer under, until it is sent.
pub fn draft_name(log: TrajectId, about: Subject) -> String {
    format!("comment/{log}/{}", wire::encode(&about))
}

/// Something someone said.
#[derive(Debug, Clone, PartialEq)]
struct Saying {
    id: CommentId,
    name: String,
    by: String,
    /// Empty where it only says that it was settled.
    text: String,
    is_settled: bool,
    is_own: bool,
}

/// What was said about this, the first first.
fn sayings(session: Session, log: TrajectId, about: Subject) -> Vec<Saying> {
    let me = session.person();
    let sayings = session.ask_traject(log, |traject| {
        let about_it = |fact: &Fact<Comment>| fact.what.about == about;
        let mut found: Vec<_> =
            traject.comments.iter().filter(|(_, fact)| fact.stands() && about_it(fact)).collect();
        found.sort_by_key(|(_, fact)| fact.by.order());
        let saying = |(id, fact): (&CommentId, &Fact<Comment>)| Saying {
            id: *id,
            name: traject.name_of(fact.by.author).unwrap_or_default().to_owned(),
            by: format_stamp(session, traject, fact.by),
            text: fact.what.text.clone(),
            is_settled: fact.what.settles.is_some(),
            is_own: Some(fact.by.author) == me,
        };
        found.into_iter().map(saying).collect()
    });
    sayings.unwrap_or_default()
}

/// The thread about one thing.
#[component]
pub fn Comments(log: TrajectId, about: Subject) -> Element {
    rsx! {
        Said { log, about }
        Answering { log, about }
    }
}

/// Room to answer, for who may.
#[component]
pub fn Answering(log: TrajectId, about: Subject) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || draft_name(log, about));
    let mut is_asked_for = use_signal(|| false);
    // Words that were left are shown again, and so are those that come back from a disk without room.
    let is_open = is_asked_for() || form.get(TEXT).is_some();
    let text = form.or(TEXT, "");
    let give = move |text: String| {
        let comment = Comment::words(about, text);
        Edit::Comment(At(session.new_id(), FactEdit::Give(comment)))
    };
    let can_answer = may(session, log, &give(w.a_comment_answer().to_owned()));
    let ready = if text.trim().is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let send = move |()| {
        let edit = give(form.or(TEXT, "").trim().to_owned());
        if form.save(log, vec![edit], w.a_comment_sent()) == Saved::Yes {
            is_asked_for.set(false);
        }
    };
    rsx! {
        if can_answer {
            if is_open {
                Field {
                    label: w.a_comment_placeholder(),
                    kind: FieldKind::Text,
                    value: text,
                    hint: w.a_no_health_notes(),
                    limit: shared::limits::TEXT_CHARS_MAX,
                    onsave: move |text| form.put(TEXT, text),
                }
                Button { label: w.a_send(), icon: Icon::Send, state: ready, onpress: send }
            } else {
                Button {
                    label: w.a_comment_answer(),
                    kind: ButtonKind::Plain,
                    icon: Icon::Talk,
                    onpress: move |()| is_asked_for.set(true),
                }
            }
        }
    }
}

/// What was said about one thing, to read.
#[component]
pub fn Said(log: TrajectId, about: Subject) -> Element {
    let session = use_session();
    let w = session.messages();
    let said = sayings(session, log, about);
    let hide = move |id: CommentId| {
        save(session, log, vec![Edit::Comment(At(id, FactEdit::Hide(true)))], w.a_removed());
    };
    if said.is_empty() {
        return VNode::empty();
    }
    rsx! {
        List { label: w.a_comments(),
            for saying in said {
                Row {
                    key: "{saying.id}",
                    title: if saying.text.is_empty() { w.a_comment_settled().to_owned() } else { saying.text.clone() },
                    meta: saying.by,
                    leading: rsx! { Avatar { initials: initials(&saying.name) } },
                    if saying.is_settled && !saying.text.is_empty() {
                        Chip { label: w.a_comment_settled(), tone: Tone::Done, icon: Icon::Check }
                    }
                    if saying.is_own {
                        Button {
                            label: w.a_remove(),
                            kind: ButtonKind::Plain,
                            icon: Icon::Trash,
                            onpress: move |()| hide(saying.id),
                        }
                    }
                }
            }
        }
    }
}
