//! `GET /c/SECRET.ics`: somebody's own talks, for a calendar that asks now and then. A calendar tells its owner's other programs
//! and its maker what is in it: so there is no name in it beyond a candidate's first, and that only for who has several.

use std::sync::{Arc, PoisonError};

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use shared::calendar::{Event, Written, feed};
use shared::change::Stamp;
use shared::id::PersonId;
use shared::record::appointment::Invited;
use shared::record::path::introduction::{Introduction, IntroductionId, Meeting};
use shared::record::{LogKind, Traject};
use shared::role::Role;
use shared::sync::hub::{Grant, ReadStore};
use shared::text::Messages;
use shared::time::{Timestamp, When};

use super::visit::first_name;
use crate::auth::feed::{self as feeds, Feed};
use crate::auth::limit::TooMany;
use crate::http::in_path::InPath;
use crate::http::problem::Problem;
use crate::http::{Limits, Server};
use crate::push::folded;
use crate::secret::{Code, Hash, Secret};
use crate::store::SqlReadStore;
use crate::store::database::{self, Connection};
use crate::words;

/// Raised when what is made of the same entries changes.
const FORM: u8 = 2;
const NAME: &str = "Opstap";

/// What a calendar is answered.
enum Found {
    Nothing,
    /// It has this one.
    Same(String),
    File(String, String),
}

/// Somebody's talks.
pub async fn calendar(
    State(server): State<Arc<Server>>,
    InPath(file): InPath<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let secret = file.strip_suffix(".ics").and_then(Code::parse);
    let Some(Code::Link(secret)) = secret else { return Err(Problem::NotFound) };
    let now = server.clock.now();
    server.limits.take_calendar(&secret.hash(), now).map_err(Problem::TooManyTries)?;
    let known = headers.get(header::IF_NONE_MATCH).and_then(|it| it.to_str().ok());
    let known = known.unwrap_or_default().to_owned();
    let (feed, found) = server.store.read(move |it| find(it, &secret, &known, now)).await?;
    note(&server, feed, now).await;
    answer(found)
}

/// That it is in use is kept once a day; where there is no room, it is not.
async fn note(server: &Server, feed: Option<Feed>, now: Timestamp) {
    let Some(feed) = feed.filter(|it| !it.is_noted(now)) else { return };
    server.store.write(move |it| feeds::used(it.connection, feed.person, now)).await.ok();
}

fn answer(found: Found) -> Result<Response, Problem> {
    let (tag, file) = match found {
        Found::Nothing => return Err(Problem::CalendarEnded),
        Found::Same(tag) => (tag, None),
        Found::File(tag, file) => (tag, Some(file)),
    };
    let mut response = match file {
        Some(file) => file.into_response(),
        None => StatusCode::NOT_MODIFIED.into_response(),
    };
    let headers = response.headers_mut();
    let plain = HeaderValue::from_static;
    headers.insert(header::CONTENT_TYPE, plain("text/calendar; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, plain("inline; filename=\"opstap.ics\""));
    headers.insert(header::CACHE_CONTROL, plain("private, no-cache"));
    headers.insert(header::REFERRER_POLICY, plain("no-referrer"));
    headers.insert("x-robots-tag", plain("noindex"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    Ok(response)
}

fn find(
    connection: &Connection,
    secret: &Secret,
    known: &str,
    now: Timestamp,
) -> database::Result<(Option<Feed>, Found)> {
    let Some(feed) = feeds::find(connection, secret, now)? else {
        return Ok((None, Found::Nothing));
    };
    let mut grants = SqlReadStore(connection).grants(feed.person)?;
    grants.retain(|it| it.kind == LogKind::Traject);
    grants.sort_by_key(|it| it.log);
    let tag = tag(&feed, &grants);
    if known.split(',').any(|it| it.trim().trim_start_matches("W/") == tag) {
        return Ok((Some(feed), Found::Same(tag)));
    }
    let file = file(connection, &feed, &grants)?;
    Ok((Some(feed), Found::File(tag, file)))
}

/// What is the same as long as nothing happened in any of somebody's logs.
fn tag(feed: &Feed, grants: &[Grant]) -> String {
    let mut digest = Sha256::new();
    digest.update([FORM]);
    digest.update(feed.lang.tag());
    for Grant { log, head, view, .. } in grants {
        digest.update(log.as_bytes());
        digest.update(head.0.to_be_bytes());
        digest.update(shared::wire::encode(view));
    }
    let digest: [u8; 32] = digest.finalize().into();
    let short = digest.iter().take(12).map(|byte| format!("{byte:02x}"));
    format!("\"{}\"", short.collect::<String>())
}

fn file(connection: &Connection, feed: &Feed, grants: &[Grant]) -> database::Result<String> {
    let w = words::of(feed.lang);
    let mut talks = Vec::new();
    for Grant { log, head, view, .. } in grants {
        let state = folded(connection, *log, *head, view)?;
        let running = state.traject().filter(|it| it.is_running());
        talks.extend(running.into_iter().flat_map(|it| of_traject(it, feed.person, w)));
    }
    Ok(self::feed(NAME, talks.iter().map(Talk::written)))
}

/// Something in somebody's calendar.
struct Talk {
    id: String,
    title: String,
    when: When,
    place: String,
    /// 0 where nobody said.
    minutes: u16,
    by: Stamp,
}

impl Talk {
    fn written(&self) -> Written<'_> {
        let Self { id, title, when, place, minutes, by } = self;
        let revision = by.seq.map_or(0, |seq| seq.0);
        let event = Event { id, title, when: *when, place };
        Written { event, minutes: *minutes, at: by.at, revision }
    }
}

/// What of a traject belongs in the calendar of this person.
fn of_traject(traject: &Traject, person: PersonId, w: Messages) -> Vec<Talk> {
    let Some(role) = traject.role(person) else { return Vec::new() };
    let first = traject.candidate_name().and_then(|name| name.split_whitespace().next());
    let with = |title: &str| match (role, first) {
        (Role::Coach | Role::Employer, Some(name)) => format!("{title} · {name}"),
        (Role::Candidate | Role::Manager, _) | (_, None) => title.to_owned(),
    };
    let appointments = traject.appointments.iter().filter(|(_, it)| {
        let is_asked =
            role != Role::Employer || it.plan.get().invited == Invited::CandidateAndEmployer;
        !it.hidden.get() && is_asked
    });
    let appointments = appointments.map(|(id, it)| {
        let plan = it.plan.get();
        let (title, place) = (with(&plan.title), plan.place.clone());
        Talk {
            id: id.to_string(),
            title,
            when: plan.when,
            place,
            minutes: 0,
            by: it.plan.shown().by,
        }
    });
    let taking_part = traject.taking_part();
    let evaluations = traject
        .evaluations
        .iter()
        .filter(|(_, it)| !it.hidden.get() && it.parties(taking_part).has(role));
    let evaluations = evaluations.map(|(id, it)| {
        let (when, place) = (it.when.shown().by, it.place.shown().by);
        let by = if when.order() < place.order() { place } else { when };
        let (title, place) = (with(w.e_feed_talk()), it.place.get().clone());
        Talk { id: id.to_string(), title, when: *it.when.get(), place, minutes: 0, by }
    });
    // The steps of others would fill a coach's days.
    let steps = traject.open_steps().filter(|_| role == Role::Candidate);
    let steps = steps.filter_map(|(id, step)| {
        let when = (*step.when.get())?;
        let fields = [step.title.shown().by, step.when.shown().by, step.place.shown().by];
        let by = fields.into_iter().max_by_key(Stamp::order)?;
        let (title, place) = (step.title.get().clone(), step.place.get().clone());
        Some(Talk { id: id.to_string(), title, when, place, minutes: 0, by })
    });
    let meetings = meetings(traject, person, role, w);
    appointments.chain(evaluations).chain(steps).chain(meetings).collect()
}

/// The introductions of the candidate, and of who decides. Those of a day of many would fill a coach's.
fn meetings(traject: &Traject, person: PersonId, role: Role, w: Messages) -> Vec<Talk> {
    let first = traject.candidate_name().map(first_name).unwrap_or_default();
    let title = |it: &Introduction| match role {
        Role::Candidate => Some(w.c_meet_title().to_owned()),
        Role::Employer => (it.to == Some(person)).then(|| w.e_meet_title(first)),
        Role::Coach | Role::Manager => None,
    };
    let talk = |(id, it): (IntroductionId, &Introduction)| {
        let (Meeting { when, minutes, place, .. }, title) = (it.planned_meeting()?, title(it)?);
        let (id, place, by) = (id.to_string(), place.clone(), it.meeting.shown().by);
        Some(Talk { id, title, when: *when, place, minutes: *minutes, by })
    };
    traject.introductions().into_iter().filter_map(talk).collect()
}

impl Limits {
    /// Whether this calendar may ask once more.
    fn take_calendar(&self, secret: &Hash, now: Timestamp) -> Result<(), TooMany> {
        self.calendars.lock().unwrap_or_else(PoisonError::into_inner).take(secret, now)
    }
}
