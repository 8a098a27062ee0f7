//! `GET` and `POST /l/SECRET`: an employer without an app says how it went: three choices, a line if they like, done. What is
//! given enters as everybody's does. Looking at the page uses nothing up; saying the same twice on a day is saying it once.

use std::sync::{Arc, PoisonError};

use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use shared::id::Id;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, FeedbackId, Score};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::Role;
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::text::Messages;
use shared::time::Timestamp;
use shared::wire::{self, StringEnum};

use super::page::{escaped, page};
use super::words::words;
use crate::auth::day;
use crate::auth::limit::TooMany;
use crate::auth::link::{self, Found, Link};
use crate::http::{Limits, Server};
use crate::secret::{Code, Hash};
use crate::store::column;

/// What an address says beside the secret.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    taal: Option<String>,
    klaar: Option<String>,
}

/// What a form brings. All of it may be missing, or nonsense.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Given {
    pace: String,
    quality: String,
    independence: String,
    line: String,
}

/// Whom it is about, and who gives it.
struct Scene {
    /// The candidate's first name: no page without an app says more.
    candidate: String,
    coach: String,
    role: Role,
    placement: Option<PlacementId>,
}

/// The page, or what was made of the last one.
pub async fn ask(
    State(server): State<Arc<Server>>,
    Path(secret): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let w = words(asked.taal.as_deref(), &headers);
    let (_, scene) = match opened(&server, &secret).await {
        Ok(opened) => opened,
        Err(shut) => return shut.page(w, ""),
    };
    if asked.klaar.is_some() {
        let thanks = escaped(&w.e_feedback_thanks(&scene.candidate));
        let again = escaped(w.e_link_again());
        let tag = w.lang().tag();
        let inside = format!(
            "<h1 role=\"status\">{thanks}</h1><a class=\"button\" href=\"?taal={tag}\">{again}</a>"
        );
        return page(StatusCode::OK, w, &inside);
    }
    page(StatusCode::OK, w, &form(w, &scene, &Given::default(), ""))
}

/// Takes in what was given.
pub async fn give(
    State(server): State<Arc<Server>>,
    Path(secret): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    given: Result<Form<Given>, FormRejection>,
) -> Response {
    let w = words(asked.taal.as_deref(), &headers);
    let given = given.map(|Form(given)| given).unwrap_or_default();
    let (link, scene) = match opened(&server, &secret).await {
        Ok(opened) => opened,
        Err(shut) => return shut.page(w, &given.line),
    };
    let Some(feedback) = feedback(&given, &scene) else {
        let inside = form(w, &scene, &given, w.e_link_choose());
        return page(StatusCode::UNPROCESSABLE_ENTITY, w, &inside);
    };
    let now = server.clock.now();
    if server.limits.take_page(&link.hash, now).is_err() {
        return page(StatusCode::TOO_MANY_REQUESTS, w, &form(w, &scene, &given, w.e_link_later()));
    }
    let caller = Caller { person: link.person, office: None, paired_by: None };
    let id = id(&link, &feedback, now);
    let edit = Edit::Feedback(At(id, FactEdit::Give(feedback)));
    let taken = server.store.write(move |transaction| {
        let outcome = transaction.push_edit(&caller, link.log, link.device, &edit, now)?;
        if matches!(outcome, Outcome::Accepted(_)) {
            link::used(transaction.connection, &link, now)?;
        }
        Ok(outcome)
    });
    match taken.await {
        // Said before, in the same words.
        Ok(Outcome::Accepted(_) | Outcome::Refused(Refusal::AlreadyThere)) => {
            Redirect::to(&format!("?klaar=1&taal={}", w.lang().tag())).into_response()
        }
        Ok(Outcome::Gone | Outcome::Refused(Refusal::NotAMember | Refusal::NotAllowed(_))) => {
            Shut::Over(scene.coach).page(w, &given.line)
        }
        Ok(Outcome::Refused(_) | Outcome::TooNew | Outcome::Forked) | Err(_) => {
            let inside = form(w, &scene, &given, w.e_link_later());
            page(StatusCode::SERVICE_UNAVAILABLE, w, &inside)
        }
    }
}

/// Why a link opens nothing.
enum Shut {
    Unknown,
    /// With the coach who can make another.
    Over(String),
    Later,
}

impl Shut {
    /// The page that says so. What was typed stands on it still.
    fn page(self, w: Messages, line: &str) -> Response {
        let (status, why) = match self {
            Self::Unknown => (StatusCode::GONE, w.e_link_unknown().to_owned()),
            Self::Over(coach) => (StatusCode::GONE, w.e_link_over(&coach)),
            Self::Later => (StatusCode::SERVICE_UNAVAILABLE, w.e_link_later().to_owned()),
        };
        let (why, label, line) = (escaped(&why), escaped(w.e_link_yours()), escaped(line.trim()));
        let typed = match line.as_str() {
            "" => line,
            line => format!(
                "<label><span class=\"label\">{label}</span><textarea readonly>{line}</textarea></label>"
            ),
        };
        page(status, w, &format!("<h1>{why}</h1>{typed}"))
    }
}

async fn opened(server: &Server, secret: &str) -> Result<(Link, Scene), Shut> {
    let Some(Code::Link(secret)) = Code::parse(secret) else { return Err(Shut::Unknown) };
    let now = server.clock.now();
    let found = server.store.read(move |connection| {
        let found = link::find(connection, &secret, now)?;
        let scene = match found {
            Found::Open(link) | Found::Over(link) => scene(connection, &link)?,
            Found::Unknown => None,
        };
        Ok((found, scene))
    });
    match found.await {
        Ok((Found::Open(link), Some(scene))) if scene.role == Role::Employer => Ok((link, scene)),
        // Who takes part no more, or as another, has no link any more.
        Ok((Found::Open(_) | Found::Over(_), Some(scene))) => Err(Shut::Over(scene.coach)),
        Ok((Found::Unknown, _) | (_, None)) => Err(Shut::Unknown),
        Err(_) => Err(Shut::Later),
    }
}

fn scene(connection: &Connection, link: &Link) -> rusqlite::Result<Option<Scene>> {
    let mut party = connection.prepare_cached(include_str!("../../store/party.sql"))?;
    let found = party.query_row((link.log.as_bytes(), link.person.as_bytes()), |row| {
        Ok((column::role_named(row, 0)?, column::id_maybe(row, 2)?))
    });
    let first = |role: Role| -> rusqlite::Result<Option<String>> {
        let mut first = connection.prepare_cached(include_str!("../../store/of_role.sql"))?;
        first.query_row((link.log.as_bytes(), role.as_str()), |row| row.get(1)).optional()
    };
    let (candidate, coach) = (first(Role::Candidate)?, first(Role::Coach)?.unwrap_or_default());
    let Some(candidate) = candidate else { return Ok(None) };
    let candidate = candidate.split_whitespace().next().unwrap_or_default().to_owned();
    // Of who is no member any more, all that is needed is whom to call.
    let (role, placement) = found.optional()?.unwrap_or((Role::Candidate, None));
    Ok(Some(Scene { candidate, coach, role, placement }))
}

/// What was given, if it is whole.
fn feedback(given: &Given, scene: &Scene) -> Option<Feedback> {
    let line = given.line.replace("\r\n", "\n").trim().to_owned();
    Some(Feedback {
        placement: scene.placement,
        pace: Score::named(&given.pace)?,
        quality: Score::named(&given.quality)?,
        independence: Score::named(&given.independence)?,
        on_time: None,
        safety: None,
        line,
    })
}

/// What is said by one link on one day in the same words is one piece: a form that is sent twice, by an impatient thumb or
/// from a page of before.
fn id(link: &Link, feedback: &Feedback, now: Timestamp) -> FeedbackId {
    let mut digest = Sha256::new();
    digest.update(link.hash);
    digest.update(day(now).to_be_bytes());
    digest.update(wire::encode(feedback));
    let digest: [u8; 32] = digest.finalize().into();
    let (start, _) = digest.split_first_chunk().expect("32 bytes begin with 16");
    Id::from_random(*start)
}

/// The three questions and the line; `trouble` says what is missing.
fn form(w: Messages, scene: &Scene, given: &Given, trouble: &str) -> String {
    let pace = [w.e_feedback_pace_low(), w.e_feedback_pace_growing(), w.e_feedback_pace_good()];
    let quality =
        [w.e_feedback_quality_low(), w.e_feedback_quality_growing(), w.e_feedback_quality_good()];
    let independence = [
        w.e_feedback_independence_low(),
        w.e_feedback_independence_growing(),
        w.e_feedback_independence_good(),
    ];
    let trouble = match trouble {
        "" => String::new(),
        trouble => format!("<p class=\"care\" role=\"alert\">{}</p>", escaped(trouble)),
    };
    let (title, tag) = (w.e_feedback_title(&scene.candidate), w.lang().tag());
    let label = escaped(w.e_feedback_line());
    let line = format!(
        "<label><span class=\"label\">{label}</span><textarea name=\"line\" maxlength=\"{TEXT_CHARS_MAX}\">{}</textarea></label>",
        escaped(&given.line)
    );
    [
        format!(
            "<h1>{}</h1>{trouble}<form method=\"post\" action=\"?taal={tag}\">",
            escaped(&title)
        ),
        question("pace", w.e_feedback_pace(), &given.pace, pace),
        question("quality", w.e_feedback_quality(), &given.quality, quality),
        question("independence", w.e_feedback_independence(), &given.independence, independence),
        line,
        format!("<button>{}</button>", escaped(w.a_send())),
        format!(
            "<p class=\"soft\">{}</p></form>",
            escaped(&w.e_feedback_who_reads(&scene.candidate))
        ),
    ]
    .concat()
}

/// One question, with its answers from not yet to good.
fn question(field: &str, question: &str, chosen: &str, answers: [&str; 3]) -> String {
    let answer = |(score, answer): (Score, &str)| {
        let value = score.as_str();
        let checked = if chosen == value { " checked" } else { "" };
        let words = escaped(answer);
        format!(
            "<label><input type=\"radio\" name=\"{field}\" value=\"{value}\" required{checked}><span>{words}</span></label>"
        )
    };
    let answers: Vec<String> = Score::ALL.iter().copied().zip(answers).map(answer).collect();
    let (question, answers) = (escaped(question), answers.concat());
    format!(
        "<fieldset><legend>{question}</legend><div class=\"choices\">{answers}</div></fieldset>"
    )
}

impl Limits {
    /// Whether one more page of this link, and of all together, is taken in.
    fn take_page(&self, link: &Hash, now: Timestamp) -> Result<(), TooMany> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner).take(link, now)?;
        self.all_pages.lock().unwrap_or_else(PoisonError::into_inner).take(&(), now)
    }
}
