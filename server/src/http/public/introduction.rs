//! An employer without an app says whether they choose somebody they were introduced to: yes or no, with a reason that the
//! candidate can bear. It enters as everybody's does; what was decided is decided once.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use shared::labels::why;
use shared::record::Traject;
use shared::record::path::introduction::{
    Decision, Introduction, IntroductionEdit, IntroductionId, Why,
};
use shared::refusal::Refusal;
use shared::role::Author;
use shared::sync::message::Outcome;
use shared::text::Messages;
use shared::wire::StringEnum;

use super::done;
use super::fields::{Choice, Holds, Look, alert, area, choices, to, yours};
use super::filled::Filled;
use super::page::{escaped, page, soft};
use super::visit::{Giver, Shut, Visit, typed};
use crate::http::Server;
use crate::store;

const WHY: &str = "why";
const LINE: &str = "line";

/// An introduction, and who looks at it.
#[derive(Clone, Copy)]
struct Looked<'a> {
    id: IntroductionId,
    it: &'a Introduction,
    giver: &'a Giver,
}

impl<'a> Looked<'a> {
    /// Of this link's own person alone.
    fn of(visit: &'a Visit, id: &str) -> Option<Self> {
        let (giver, traject) = visit.own()?;
        let id = id.parse().ok()?;
        let it = traject.path().introductions.get(&id)?;
        (it.to == Some(giver.view.person)).then_some(Self { id, it, giver })
    }

    /// Whether the rule book would take this reason now.
    fn may(&self, visit: &Visit, why: Why) -> bool {
        let author = Author { person: self.giver.view.person, office: None, coached: None };
        let edit = IntroductionEdit::Decide(Decision { why, line: String::new() }).of(self.id);
        visit.state().is_some_and(|it| it.check(visit.link.log, &edit, author).is_ok())
    }
}

/// A link to each that waits for a decision of whose link it is.
pub fn waiting(w: Messages, visit: &Visit, giver: &Giver, traject: &Traject) -> String {
    let own = traject.introductions().into_iter();
    let open = own.filter(|(_, it)| it.to == Some(giver.view.person) && it.decided.is_none());
    let link = |(id, it): (IntroductionId, &Introduction)| {
        let words = w.e_link_meet(it.title.get(), &visit.candidate);
        let query = format!("kennismaken={id}&amp;taal={}", w.lang().tag());
        to(&query, "button quiet", &words)
    };
    open.map(link).collect()
}

/// The page.
pub async fn ask(server: &Arc<Server>, w: Messages, visit: &Visit, id: &str) -> Response {
    match Looked::of(visit, id) {
        Some(looked) if looked.may(visit, Why::NoPlaceLeft) => {
            let full = full(server, w, visit, id).await;
            let form = form(w, visit, looked, &Filled::default(), &full);
            page(StatusCode::OK, w, &form)
        }
        Some(_) | None => over(w, visit, &[]),
    }
}

/// After it was decided.
pub async fn thanks(server: &Arc<Server>, w: Messages, visit: &Visit, id: &str) -> Response {
    let thanks = format!("<h1 role=\"status\">{}</h1>", escaped(w.e_meet_said()));
    page(StatusCode::OK, w, &[thanks, full(server, w, visit, id).await, back(w)].concat())
}

/// That more are chosen for this job than it has places, where that is known: said, and refused to nobody.
async fn full(server: &Arc<Server>, w: Messages, visit: &Visit, id: &str) -> String {
    let Some(job) = Looked::of(visit, id).and_then(|it| it.it.job) else { return String::new() };
    let log = visit.link.log;
    let found = server.store.read(move |it| store::too_few_places(it, log, job)).await;
    let too_few = found.ok().flatten();
    too_few.map(|(chosen, places)| care(&w.a_meet_full(chosen, places))).unwrap_or_default()
}

fn care(words: &str) -> String {
    format!("<p class=\"care\">{}</p>", escaped(words))
}

/// Takes in what was decided.
pub async fn give(
    server: &Arc<Server>,
    w: Messages,
    visit: &Visit,
    id: &str,
    filled: &Filled,
) -> Response {
    let over = || over(w, visit, &typed(filled));
    let Some(looked) = Looked::of(visit, id) else { return over() };
    let again =
        |status, trouble: &str| page(status, w, &form(w, visit, looked, filled, &alert(trouble)));
    let decision = filled.one(WHY).map(|why| Decision { why, line: filled.text(LINE) });
    // The same form twice is one decision.
    let stands = looked.it.decided.as_ref().map(|(it, by)| (it, by.author));
    let own = decision.as_ref().map(|it| (it, looked.giver.view.person));
    if own.is_some() && stands == own {
        return done(w, &query(looked.id));
    }
    if !looked.may(visit, Why::NoPlaceLeft) {
        return over();
    }
    let Some(decision) = decision.filter(|it| looked.may(visit, it.why)) else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, w.e_link_meet_choose());
    };
    if server.limits.take_page(&visit.link.hash, visit.now).is_err() {
        return again(StatusCode::TOO_MANY_REQUESTS, w.e_link_later());
    }
    let edit = IntroductionEdit::Decide(decision).of(looked.id);
    match visit.push(server, looked.giver, edit).await {
        Ok(Outcome::Accepted(_)) => done(w, &query(looked.id)),
        Ok(Outcome::Gone | Outcome::Refused(Refusal::NotAMember | Refusal::NotAllowed(_))) => {
            Shut::Over(visit.coach.clone()).page(w, &typed(filled))
        }
        Ok(Outcome::Refused(Refusal::AlreadyDecided | Refusal::NotFound)) => over(),
        Ok(Outcome::Refused(_) | Outcome::TooNew | Outcome::Forked) | Err(_) => {
            again(StatusCode::SERVICE_UNAVAILABLE, w.e_link_later())
        }
    }
}

fn query(id: IntroductionId) -> String {
    format!("kennismaken={id}&")
}

fn back(w: Messages) -> String {
    to(&format!("taal={}", w.lang().tag()), "button quiet", w.e_link_back())
}

/// Nothing is asked here any more. What was typed stands on the page still.
fn over(w: Messages, visit: &Visit, texts: &[String]) -> Response {
    let why = w.e_link_meet_over(&visit.coach);
    let inside = [format!("<h1>{}</h1>", escaped(&why)), yours(w, texts), back(w)].concat();
    page(StatusCode::CONFLICT, w, &inside)
}

/// The reasons for yes, where somebody can be chosen, and those for no; `note` is on top: what is missing, or to be known.
fn form(w: Messages, visit: &Visit, looked: Looked<'_>, filled: &Filled, note: &str) -> String {
    let Looked { id, it, .. } = looked;
    let (name, tag) = (&visit.candidate, w.lang().tag());
    let met = it.meeting.get().as_ref().map(|it| w.day(it.when.date, visit.today()));
    let about = [it.title.get().as_str(), it.employer.get(), met.as_deref().unwrap_or_default()];
    let about = shared::labels::line(w, &about);
    let chosen: Option<Why> = filled.one(WHY);
    let choice = |it: &Why| Choice {
        value: it.as_str().to_owned(),
        label: why(w, *it),
        is_chosen: chosen == Some(*it),
    };
    let reasons = |answer: &str, all: &[Why]| {
        let open: Vec<_> = all.iter().filter(|it| looked.may(visit, **it)).map(choice).collect();
        if open.is_empty() {
            return String::new();
        }
        choices(WHY, answer, Holds::One, Look::Sentences, &open)
    };
    let line = format!("{} ({})", w.e_meet_line(), w.a_optional());
    [
        format!("<h1>{}</h1>{}{note}", escaped(&w.e_meet_ask(name)), soft(&about)),
        format!("<form method=\"post\" action=\"?kennismaken={id}&amp;taal={tag}\">"),
        soft(&w.e_meet_why(name)),
        reasons(w.e_meet_yes(), &Why::CHOSEN),
        reasons(w.e_meet_no(), &Why::NOT_CHOSEN),
        area(LINE, &line, &filled.text(LINE)),
        format!("<p class=\"soft\">{}</p>", escaped(w.a_optional_words())),
        format!("<button>{}</button></form>{}", escaped(w.a_send()), back(w)),
    ]
    .concat()
}
