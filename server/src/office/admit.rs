//! Who comes in by an account of their work: whom somebody of the office said it would be, and nobody else. Nothing is made of who
//! is not known.

use shared::time::Timestamp;

use super::not_done::{NotDone, Undone};
use super::role;
use crate::auth::access::{self, Line, What};
use crate::auth::invite::{self, Invite};
use crate::auth::login;
use crate::auth::person::{self, Person};
use crate::login::{Known, Refused};
use crate::store::WriteTransaction;

/// Somebody who may come in, and what lets their phone in.
#[derive(Debug, Clone)]
pub struct Admitted {
    pub person: Person,
    pub invite: Invite,
}

/// Lets them in, or says why not: then nothing was written.
pub fn admit(
    transaction: &mut WriteTransaction<'_>,
    known: &Known,
    now: Timestamp,
) -> Result<Result<Admitted, Refused>, Undone> {
    let connection = transaction.connection;
    let bound = login::find(connection, &known.account)?;
    let meant = match bound {
        Some(person) => Some(person),
        None => login::meant(connection, &known.marks)?,
    };
    let found = match meant {
        Some(person) => person::find(connection, person)?,
        None => None,
    };
    let Some(mut person) = found else {
        let why = if known.has_unverified_mail { Refused::Unverified } else { Refused::Unknown };
        return Ok(Err(why));
    };
    // Of who only takes part in a traject the provider says nothing.
    if person.office.is_some() && known.roles.is_some() {
        let Some(said) = known.role() else { return Ok(Err(Refused::NoRole)) };
        match role::give(transaction, (None, now), person.id, said) {
            Ok(staff) => person.office = staff.office,
            // Nobody could give a role any more, or look after what they do: so they keep theirs.
            Err(Undone::Declined(NotDone::LastManager | NotDone::LooksAfter(_))) => {
                tracing::warn!("the role that the provider says is not given yet");
            }
            Err(undone) => return Err(undone),
        }
    }
    let connection = transaction.connection;
    if bound.is_none() {
        login::bind(connection, &known.account, person.id, now)?;
    }
    let invite = invite::create_for_login(connection, person.id, known.proven, now)?;
    login::invited(connection, &known.account, person.id, &invite.link.hash(), now)?;
    let (what, actor) = (What::LoggedIn, Some(person.id));
    access::note(connection, Line { at: now, what, actor, person: person.id, device: None })?;
    Ok(Ok(Admitted { person, invite }))
}
