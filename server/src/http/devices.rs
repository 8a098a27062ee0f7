//! `/api/devices`: one's own phones, which of them are new, and how to sign one out from another.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use shared::id::{DeviceId, LogId, PersonId};
use shared::time::Timestamp;
use shared::wire;

use super::Server;
use super::in_path::InPath;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::device::{self, Device, Leaving};
use crate::auth::newcomer;
use crate::store::WriteTransaction;
use crate::store::database;

/// Someone's phones.
#[derive(Debug)]
pub struct Devices {
    pub devices: Vec<Listed>,
}

wire::record!(Devices { devices, .. });

/// One of them.
#[derive(Debug)]
pub struct Listed {
    device: DeviceId,
    label: String,
    paired: Timestamp,
    seen: Timestamp,
    /// Whether it is the one that asks.
    current: bool,
    /// What whoever let it in is called; nothing, where that was the server's own command.
    maker: String,
    /// As a member of what.
    log: Option<LogId>,
}

wire::record!(Listed { device, label, paired, seen, current, maker?, log?, .. });

impl Devices {
    /// These phones, seen from the phone that asks.
    pub fn seen_from(here: DeviceId, devices: Vec<Device>) -> Self {
        let listed = |Device { device, label, paired, seen, maker_name, log }| Listed {
            device,
            label,
            paired,
            seen,
            current: device == here,
            maker: maker_name,
            log,
        };
        Self { devices: devices.into_iter().map(listed).collect() }
    }
}

/// Lists one's own phones.
pub async fn own(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Devices>, Problem> {
    let person = visitor.session.person.id;
    let devices = server.store.read(move |it| device::of(it, person)).await?;
    Ok(Json(Devices::seen_from(visitor.session.device, devices)))
}

/// Signs one of one's own phones out.
pub async fn revoke_own(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(device): InPath<String>,
) -> Result<StatusCode, Problem> {
    let device = device.parse().map_err(|_| Problem::NotFound)?;
    let (person, now) = (visitor.session.person.id, server.clock.now());
    let revoke = move |transaction: &mut WriteTransaction<'_>| {
        revoke(transaction, (person, device), person, now)
    };
    answer(server.store.write_at_last(revoke).await?)
}

/// Nobody on this phone needs to hear any more that another came in.
pub async fn seen(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(device): InPath<String>,
) -> Result<StatusCode, Problem> {
    let device = device.parse().map_err(|_| Problem::NotFound)?;
    let reader = (visitor.session.person.id, visitor.session.device);
    let seen = move |transaction: &mut WriteTransaction<'_>| {
        newcomer::seen(transaction.connection, reader, device)
    };
    answer(server.store.write(seen).await?)
}

/// Takes the way in from a phone, and tells its open line.
pub fn revoke(
    transaction: &mut WriteTransaction<'_>,
    (person, device): (PersonId, DeviceId),
    by: PersonId,
    now: Timestamp,
) -> database::Result<bool> {
    transaction.tell_signed_out(person, device);
    device::sign_out(transaction.connection, (person, device), (Leaving::Revoked, Some(by)), now)
}

/// 204 if there was such a phone.
pub fn answer(was_there: bool) -> Result<StatusCode, Problem> {
    if was_there { Ok(StatusCode::NO_CONTENT) } else { Err(Problem::NotFound) }
}
