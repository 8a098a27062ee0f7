//! Who does what reaches further than their own work shows once more who they are: handing over, taking data out, letting somebody
//! in, and what shows who they are itself. By their account of work or by a passkey; who has neither is not asked.

use super::Server;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::{login, passkey};
use crate::store::StoreError;

/// Declines, where they are asked first.
pub async fn ask(server: &Server, visitor: &Visitor) -> Result<(), Problem> {
    if is_asked(server, visitor).await? { Err(Problem::AskAgain) } else { Ok(()) }
}

/// Whether they have something to show it by, and did not of late.
pub async fn is_asked(server: &Server, visitor: &Visitor) -> Result<bool, StoreError> {
    let session = &visitor.session;
    if session.is_proven(server.clock.now()) {
        return Ok(false);
    }
    let person = session.person.id;
    let (by_passkey, by_account) = (server.passkeys.is_some(), server.login.is_some());
    let has_any = server.store.read(move |connection| {
        Ok((by_passkey && passkey::is_there(connection, person)?)
            || (by_account && login::is_bound(connection, person)?))
    });
    has_any.await
}
