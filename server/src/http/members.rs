//! `/api/trajects/{log}/members/{person}/devices`: the phones of a member, for who may pair them.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use super::Server;
use super::devices::{Devices, answer, revoke as revoke_device};
use super::in_path::InPath;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::device;
use crate::authorization::{Authorization, authorize};
use crate::store::WriteTransaction;
use crate::store::database;

/// Lists the phones of a member.
pub async fn devices(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath((log, person)): InPath<(String, String)>,
) -> Result<Json<Devices>, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let by = visitor.session.person.id;
    let list = move |connection: &database::Connection| {
        Ok(match authorize(connection, by, log, person)? {
            Authorization::For { .. } => Ok(device::of(connection, person)?),
            Authorization::NotAllowed => Err(Problem::NotAllowed),
            Authorization::NotFound => Err(Problem::NotFound),
        })
    };
    let devices = server.store.read(list).await??;
    Ok(Json(Devices::seen_from(visitor.session.device, devices)))
}

/// Signs a phone of a member out: it was lost, or lent.
pub async fn revoke(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath((log, person, device)): InPath<(String, String, String)>,
) -> Result<StatusCode, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let device = device.parse().map_err(|_| Problem::NotFound)?;
    let (by, now) = (visitor.session.person.id, server.clock.now());
    let revoke = move |transaction: &mut WriteTransaction<'_>| {
        Ok(match authorize(transaction.connection, by, log, person)? {
            Authorization::For { .. } => Ok(revoke_device(transaction, (person, device), by, now)?),
            Authorization::NotAllowed => Err(Problem::NotAllowed),
            Authorization::NotFound => Err(Problem::NotFound),
        })
    };
    answer(server.store.write_at_last(revoke).await??)
}
