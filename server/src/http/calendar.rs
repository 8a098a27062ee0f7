//! `/api/calendar`: whether somebody has a private feed for their calendar; making one, and ending it. Its address is told once.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use shared::text::Lang;
use shared::time::Timestamp;
use shared::wire;

use super::Server;
use super::body::Body;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::audit::{Deed, Event};
use crate::auth::feed;

/// How it stands.
#[derive(Debug)]
pub struct Standing {
    /// When it was made, if there is one.
    made: Option<Timestamp>,
    /// The day it was last asked for: midnight, UTC.
    used: Option<Timestamp>,
}

wire::record!(Standing { made?, used?, .. });

/// In which language it speaks.
#[derive(Debug)]
pub struct Asking {
    lang: String,
}

wire::record!(Asking { lang, .. });

/// The address of one that was just made.
#[derive(Debug)]
pub struct Made {
    link: String,
}

wire::record!(Made { link, .. });

/// Says how it stands.
pub async fn standing(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Standing>, Problem> {
    let person = visitor.session.person.id;
    let found = server.store.read(move |it| feed::standing(it, person)).await?;
    Ok(Json(Standing { made: found.map(|it| it.made), used: found.and_then(|it| it.used) }))
}

/// Makes one; the one before ends.
pub async fn make(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(asking): Body<Asking>,
) -> Result<Json<Made>, Problem> {
    let (person, now) = (visitor.session.person.id, server.clock.now());
    let lang = Lang::tagged(&asking.lang).unwrap_or_default();
    let made = server.store.write(move |it| feed::make(it.connection, person, lang, now)).await?;
    server.audit.note(Event::new(Deed::CalendarMade, now).by(person)).await;
    Ok(Json(Made { link: server.origin.calendar_link(made.reveal()) }))
}

/// Ends it.
pub async fn end(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<StatusCode, Problem> {
    let person = visitor.session.person.id;
    server.store.write_at_last(move |it| feed::end(it.connection, person)).await?;
    let event = Event::new(Deed::CalendarEnded, server.clock.now()).by(person);
    server.audit.note(event).await;
    Ok(StatusCode::NO_CONTENT)
}
