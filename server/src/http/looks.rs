//! `POST /api/looks`: a phone tells which trajecten its person looked at, and on which days. `GET /api/trajects/{log}/looks`: who looked
//! at a traject, for its candidate alone.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use chrono::NaiveDate;
use shared::id::{LogId, PersonId};
use shared::looks::{LOOKS_MAX, Looker, Lookers, Looks};
use shared::role::Role;
use shared::zone;

use super::Server;
use super::body::LargeBody;
use super::in_path::InPath;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::store::database::{self, Connection};
use crate::store::{self, looks};

/// Keeps them.
pub async fn told(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    LargeBody(Looks { looks }): LargeBody<Looks>,
) -> Result<StatusCode, Problem> {
    if looks.len() > LOOKS_MAX {
        return Err(Problem::Malformed);
    }
    let (person, today) = (visitor.session.person.id, zone::local(server.clock.now()).date());
    let keep = move |it: &mut store::WriteTransaction<'_>| {
        looks::keep(it.connection, person, &looks, today)
    };
    server.store.write(keep).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Who looked.
pub async fn seen(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
) -> Result<Json<Lookers>, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let (person, today) = (visitor.session.person.id, zone::local(server.clock.now()).date());
    let read = move |it: &Connection| lookers(it, log, person, today);
    server.store.read(read).await?.map(Json).ok_or(Problem::NotFound)
}

/// Whoever is not the candidate is told the same as where there is no such traject.
fn lookers(
    connection: &Connection,
    log: LogId,
    person: PersonId,
    today: NaiveDate,
) -> database::Result<Option<Lookers>> {
    let members = store::members(connection, log)?;
    let is_theirs =
        members.iter().any(|it| it.view.person == person && it.view.role == Role::Candidate);
    if !is_theirs {
        return Ok(None);
    }
    // Who takes part no more has a name there all the same.
    let state = store::folded(connection, log, |_| true)?;
    let Some(traject) = state.traject() else { return Ok(None) };
    let mut found: Vec<(PersonId, Looker)> = Vec::new();
    for (who, on) in looks::of(connection, log, today)? {
        if let Some((_, looker)) = found.iter_mut().find(|(it, _)| *it == who) {
            looker.days.push(on);
        } else if let Some(member) = traject.members.get(&who) {
            let name = member.name.get().clone();
            found.push((who, Looker { name, role: member.role, days: vec![on] }));
        }
    }
    Ok(Some(Lookers { lookers: found.into_iter().map(|(_, it)| it).collect() }))
}
