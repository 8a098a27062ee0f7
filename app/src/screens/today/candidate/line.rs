//! A line from the coach, until it is answered or put away, or a newer one comes. One tap. Knows no other words of a coach.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::check_in::CheckInId;
use shared::record::comment::Subject;

use crate::parts::{BigButton, ButtonKind, ButtonLink, Card, Icon};
use crate::route::Route;
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

/// The line: put away in one tap, answered where it stands with what others said.
#[component]
pub fn LineCard(log: TrajectId) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut is_away = use_signal(|| None);
    let Some((id, name, line)) = session.ask_traject(log, latest).flatten() else {
        return VNode::empty();
    };
    let draft = format!("line/{log}/{id}");
    if is_away() == Some(id) || session.draft(&draft) == AWAY {
        return VNode::empty();
    }
    let put_away = move |()| {
        session.keep_draft(&draft, AWAY);
        is_away.set(Some(id));
    };
    rsx! {
        Card { over: w.c_line_from(&name), title: line,
            BigButton { label: w.c_line_read(), kind: ButtonKind::Quiet, icon: Icon::Check, onpress: put_away }
            ButtonLink { label: w.a_comment_answer(), kind: ButtonKind::Plain, href: Route::Seen {}.to_string() }
        }
    }
}
