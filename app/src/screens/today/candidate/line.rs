//! A line from the coach, until it is answered or put away, or a newer one comes. One tap. Knows no other words of a coach.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::check_in::CheckInId;
use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::{At, Edit};

use crate::forms::saving::save;
use crate::parts::{BigButton, Button, ButtonKind, Card, Icon};
use crate::session::use_session;

/// What is kept on this phone of a line that was put away.
const AWAY: &str = "1";

/// The latest line; nothing if anybody answered it.
fn latest(traject: &Traject) -> Option<(CheckInId, String, String)> {
    let lines = traject
        .check_ins
        .iter()
        .filter(|(_, fact)| fact.stands() && !fact.what.to_candidate.is_empty());
    let (id, fact) = lines.max_by_key(|(_, fact)| fact.by.order())?;
    let about = Subject::CheckIn(*id);
    let mut answers = traject.comments.values().filter(|it| it.stands() && it.what.about == about);
    let name = traject.name_of(fact.by.author).unwrap_or_default();
    answers.next().is_none().then(|| (*id, name.to_owned(), fact.what.to_candidate.clone()))
}

/// The line, with thanks in one tap.
#[component]
pub fn LineCard(log: TrajectId) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let Some((id, name, line)) = session.ask_traject(log, latest).flatten() else {
        return VNode::empty();
    };
    let draft = format!("line/{log}/{id}");
    if session.draft(&draft) == AWAY {
        return VNode::empty();
    }
    let thank = move |()| {
        let thanks = Comment::words(Subject::CheckIn(id), w.c_line_thanks().to_owned());
        let edit = Edit::Comment(At(session.new_id(), FactEdit::Give(thanks)));
        save(session, log, vec![edit], w.a_comment_sent());
    };
    let put_away = move |()| {
        session.keep_draft(&draft, AWAY);
        session.show_toast(w.c_line_away().to_owned());
    };
    rsx! {
        Card { over: w.c_line_from(&name), title: line,
            BigButton { label: w.c_line_thanks(), kind: ButtonKind::Quiet, icon: Icon::Star, onpress: thank }
            Button { label: w.c_line_read(), kind: ButtonKind::Plain, icon: Icon::Check, onpress: put_away }
        }
    }
}
