//! An employer without an app says how it went: three choices, a line if they like, done. Where several guide at the place, it
//! asks who first. What is given enters as everybody's does; saying the same twice on a day is saying it once.

use std::sync::{Arc, PoisonError};

use axum::http::StatusCode;
use axum::response::Response;
use sha2::{Digest, Sha256};
use shared::asks::{Ask, asks};
use shared::id::Id;
use shared::labels::main_scales;
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, FeedbackId, Score};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::sync::message::Outcome;
use shared::text::Messages;
use shared::time::Timestamp;
use shared::wire::{self, StringEnum};

use super::fields::{Choice, Holds, Look, alert, area, choices, to};
use super::filled::Filled;
use super::page::{escaped, page};
use super::visit::{Giver, Shut, Visit, typed};
use super::{agreement, came, done, introduction};
use crate::auth::day;
use crate::auth::limit::TooMany;
use crate::auth::link::Link;
use crate::http::{Limits, Server};
use crate::secret::Hash;

const WHO: &str = "who";
const LINE: &str = "line";
/// The fields of the scales, in their order.
const SCALES: [&str; 3] = ["pace", "quality", "independence"];

/// The page.
pub fn ask(w: Messages, visit: &Visit) -> Response {
    page(StatusCode::OK, w, &form(w, visit, &Filled::default(), ""))
}

/// After it was given.
pub fn thanks(w: Messages, visit: &Visit) -> Response {
    let thanks = escaped(&w.e_feedback_thanks(&visit.candidate));
    let again = to(&format!("taal={}", w.lang().tag()), "button", w.e_link_again());
    let more = more(w, visit);
    page(StatusCode::OK, w, &format!("<h1 role=\"status\">{thanks}</h1>{again}{more}"))
}

/// Takes in what was given.
pub async fn give(server: &Arc<Server>, w: Messages, visit: &Visit, filled: &Filled) -> Response {
    let (Some(giver), Some(feedback)) = (giver(visit, filled), feedback(visit, filled)) else {
        let inside = form(w, visit, filled, w.e_link_choose());
        return page(StatusCode::UNPROCESSABLE_ENTITY, w, &inside);
    };
    let (link, now) = (visit.link, visit.now);
    if server.limits.take_page(&link.hash, now).is_err() {
        let inside = form(w, visit, filled, w.e_link_later());
        return page(StatusCode::TOO_MANY_REQUESTS, w, &inside);
    }
    let id = id(&link, giver, &feedback, now);
    let edit = Edit::Feedback(At(id, FactEdit::Give(feedback)));
    match visit.push(server, giver, edit).await {
        // Said before, in the same words.
        Ok(Outcome::Accepted(_) | Outcome::Refused(Refusal::AlreadyThere)) => done(w, ""),
        Ok(Outcome::Gone | Outcome::Refused(Refusal::NotAMember | Refusal::NotAllowed(_))) => {
            Shut::Over(visit.coach.clone()).page(w, &typed(filled))
        }
        Ok(Outcome::Refused(_) | Outcome::TooNew | Outcome::Forked) | Err(_) => {
            let inside = form(w, visit, filled, w.e_link_later());
            page(StatusCode::SERVICE_UNAVAILABLE, w, &inside)
        }
    }
}

/// Who gives it: whose link it is, or who says so.
fn giver<'a>(visit: &'a Visit, filled: &Filled) -> Option<&'a Giver> {
    match &visit.givers[..] {
        [only] => Some(only),
        several => {
            let said = filled.of(WHO).next()?.parse().ok()?;
            several.iter().find(|it| it.view.person == said)
        }
    }
}

/// What was given, if it is whole.
fn feedback(visit: &Visit, filled: &Filled) -> Option<Feedback> {
    let [pace, quality, independence] = SCALES.map(|field| filled.one(field));
    Some(Feedback {
        placement: visit.givers.first()?.view.placement,
        pace: pace?,
        quality: quality?,
        independence: independence?,
        on_time: None,
        safety: None,
        line: filled.text(LINE),
    })
}

/// What one person says by one link on one day in the same words is one piece: a form that is sent twice, by an impatient
/// thumb or from a page of before.
fn id(link: &Link, giver: &Giver, feedback: &Feedback, now: Timestamp) -> FeedbackId {
    let mut digest = Sha256::new();
    digest.update(link.hash);
    digest.update(giver.view.person.as_bytes());
    digest.update(day(now).to_be_bytes());
    digest.update(wire::encode(feedback));
    let digest: [u8; 32] = digest.finalize().into();
    let (start, _) = digest.split_first_chunk().expect("32 bytes begin with 16");
    Id::from_random(*start)
}

/// Who, the three questions and the line; `trouble` says what is missing.
fn form(w: Messages, visit: &Visit, filled: &Filled, trouble: &str) -> String {
    let (title, tag) = (escaped(&w.e_feedback_title(&visit.candidate)), w.lang().tag());
    let who_reads = escaped(&w.e_feedback_who_reads(&visit.candidate));
    let mut inside =
        format!("<h1>{title}</h1>{}<form method=\"post\" action=\"?taal={tag}\">", alert(trouble));
    if visit.givers.len() > 1 {
        let said = filled.of(WHO).next();
        let givers = visit.givers.iter().map(|giver| {
            let value = giver.view.person.to_string();
            Choice { is_chosen: said == Some(&value), value, label: &giver.called }
        });
        let givers: Vec<_> = givers.collect();
        inside += &choices(WHO, w.e_link_who(), Holds::One, Look::Names, &givers);
    }
    for (field, (question, answers)) in SCALES.into_iter().zip(main_scales(w)) {
        let chosen: Option<Score> = filled.one(field);
        let choice = |(score, label): (Score, &'static str)| Choice {
            value: score.as_str().to_owned(),
            label,
            is_chosen: chosen == Some(score),
        };
        let answers: Vec<_> = Score::ALL.iter().copied().zip(answers).map(choice).collect();
        inside += &choices(field, question, Holds::One, Look::Words, &answers);
    }
    inside += &area(LINE, w.e_feedback_line(), &filled.text(LINE));
    let send = escaped(w.a_send());
    inside +=
        &["<button>", &send, "</button><p class=\"soft\">", &who_reads, "</p></form>"].concat();
    inside += &more(w, visit);
    inside
}

/// What else there is for whose link it is: talks that ask something, and what came of what was given.
fn more(w: Messages, visit: &Visit) -> String {
    let Some((giver, traject)) = visit.own() else { return String::new() };
    let (today, tag) = (visit.today(), w.lang().tag());
    let waiting = asks(traject, giver.view.person, Some(today)).into_iter();
    let waiting = waiting.filter_map(|ask| match ask {
        Ask::Answer(talk) => Some((talk, *traject.evaluations.get(&talk)?.when.get())),
        // What is decided has a door of its own; hours and signatures are given where more can be read.
        Ask::Sign(_) | Ask::Agree(_) | Ask::Decide(_) | Ask::LetGo(_) | Ask::Confirm(_) => None,
    });
    let talk = |(id, when): (_, shared::time::When)| {
        let words = w.e_link_talk(&w.day(when.date, today));
        to(&format!("gesprek={id}&amp;taal={tag}"), "button quiet", &words)
    };
    let talks: String = waiting.map(talk).collect();
    let page =
        |here: &str, words: &str| to(&format!("{here}&amp;taal={tag}"), "button quiet", words);
    let agreement = match traject.agreement() {
        Some(_) => page(agreement::HERE, w.e_link_agreement()),
        None => String::new(),
    };
    let meets = introduction::waiting(w, visit, giver, traject);
    [meets, talks, agreement, page(came::HERE, w.e_link_came())].concat()
}

impl Limits {
    /// Whether one more page of this link, and of all together, is taken in.
    pub(super) fn take_page(&self, link: &Hash, now: Timestamp) -> Result<(), TooMany> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner).take(link, now)?;
        self.all_pages.lock().unwrap_or_else(PoisonError::into_inner).take(&(), now)
    }
}
