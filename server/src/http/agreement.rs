//! `GET /api/trajects/{log}/agreement`: the agreement that counts as a PDF to keep, for who takes part. It is made of what they
//! see, as their screen is.

use std::sync::{Arc, PoisonError};

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use shared::id::{LogId, PersonId};
use shared::sync::hub::{LogState, ReadStore};
use shared::text::{Lang, Messages};
use shared::zone;

use super::Server;
use super::in_path::InPath;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::paper::{self, Paper};
use crate::push::folded;
use crate::store::database::{self, Connection};
use crate::store::{self, SqlReadStore};

pub(super) const PDF: &str = "application/pdf";

/// In which language; in Dutch, if that is not said.
#[derive(Debug, Deserialize)]
pub struct Asked {
    lang: Option<String>,
}

impl Asked {
    pub fn words(&self) -> Result<Messages, Problem> {
        let lang = self.lang.as_deref().map_or(Some(Lang::default()), Lang::tagged);
        let lang = lang.ok_or(Problem::Malformed)?;
        Ok(Messages::built_in(lang).expect("the server has every language inside"))
    }
}

/// Writes it, as of one moment.
pub async fn agreement(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let w = asked.map_err(|_| Problem::Malformed)?.words()?;
    may_go_on(&server, &visitor)?;
    let places = Arc::clone(&server.limits.paper_places);
    let place = places.acquire_owned().await.map_err(|_| Problem::Unavailable)?;
    let person = visitor.session.person.id;
    let paper = server.store.read(move |it| seen_by(it, person, log, w)).await??;
    let write = move || {
        let written = paper::pdf(w, &paper);
        drop(place);
        written
    };
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "an agreement cannot be written");
        Problem::Unavailable
    };
    let written = tokio::task::spawn_blocking(write).await.map_err(|error| failed(&error))?;
    let bytes = written.map_err(|error| failed(&error))?;
    // Its name says nobody's.
    let (day, lang) = (zone::local(server.clock.now()).date(), w.lang().tag());
    let name = format!("attachment; filename=\"opstap-{day}-{lang}.pdf\"");
    let headers = [(CONTENT_TYPE, PDF.to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

/// Whether this session may have another paper made now.
pub(super) fn may_go_on(server: &Server, visitor: &Visitor) -> Result<(), Problem> {
    let mut papers = server.limits.papers.lock().unwrap_or_else(PoisonError::into_inner);
    papers.take(&visitor.token.hash(), server.clock.now()).map_err(Problem::TooManyTries)
}

/// The paper of what somebody sees. Who takes no part is told the same as where there is no such traject.
pub fn seen_by(
    connection: &Connection,
    person: PersonId,
    log: LogId,
    w: Messages,
) -> database::Result<Result<Paper, Problem>> {
    let members = store::members(connection, log)?;
    let Some(member) = members.iter().find(|it| it.view.person == person) else {
        return Ok(Err(Problem::NotFound));
    };
    let LogState::Open(head) = SqlReadStore(connection).log_state(log)? else {
        return Ok(Err(Problem::NotFound));
    };
    let state = folded(connection, log, head, &member.view)?;
    let paper = state.traject().and_then(|traject| paper::agreement(w, traject));
    Ok(paper.ok_or(Problem::NothingAgreed))
}
