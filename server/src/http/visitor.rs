//! Who asks: the session behind a request's cookie. Without one the answer is 401.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use shared::role::Permission;

use super::Server;
use super::cookie;
use super::problem::Problem;
use crate::auth::person::Person;
use crate::auth::session::{self, Session};
use crate::auth::{day, device};
use crate::secret::Secret;
use crate::store::StoreError;

/// Someone with a session, and the secret that shows it.
#[derive(Debug)]
pub struct Visitor {
    pub session: Session,
    pub token: Secret,
}

impl Visitor {
    /// Whoever looks after the whole office; everybody else is declined.
    pub fn manager(&self) -> Result<&Person, Problem> {
        let person = &self.session.person;
        match person.office {
            Some(role) if role.may(Permission::ManageOffice) => Ok(person),
            Some(_) | None => Err(Problem::NotAllowed),
        }
    }
}

impl FromRequestParts<Arc<Server>> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Problem> {
        let token = cookie::read(&server.origin, &parts.headers).ok_or(Problem::SignedOut)?;
        let (now, secret) = (server.clock.now(), token.clone());
        let session = server.store.read_ahead(move |it| session::find(it, &secret, now)).await?;
        let session = session.ok_or(Problem::SessionEnded)?;
        if session.seen_day < day(now) {
            let (person, device) = (session.person.id, session.device);
            let seen = move |transaction: &mut crate::store::WriteTransaction<'_>| {
                device::seen(transaction.connection, person, device, now)
            };
            match server.store.write(seen).await {
                // Where nothing can be written any more, people can still read.
                Err(StoreError::Full) => tracing::warn!("no room to keep who was here"),
                kept => kept?,
            }
        }
        Ok(Self { session, token })
    }
}
