//! `/api/passkeys`: one's own passkeys; coming in by one without a name; and showing by one who one is, once more. For who is of the
//! office. `/api/people/{person}/passkeys`: the end of somebody's, for who looks after the whole office.

use std::sync::{Arc, PoisonError};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use shared::id::PersonId;
use shared::limits::TITLE_CHARS_MAX;
use shared::time::Timestamp;
use shared::wire;

use super::address::Address;
use super::body::{Body, LargeBody};
use super::in_path::InPath;
use super::json::Json;
use super::people::detailed::Detailed;
use super::problem::Problem;
use super::visitor::Visitor;
use super::{Server, again, me, pair};
use crate::audit::{Deed, Event};
use crate::auth::access::{self, Line, What};
use crate::auth::ceremony::{self, Purpose};
use crate::auth::invite;
use crate::auth::passkey::{self, Half, PasskeyId};
use crate::auth::{login, person, session};
use crate::office;
use crate::passkeys::{NotHeld, Passkeys, Question, Shown};
use crate::secret::Secret;
use crate::store::WriteTransaction;
use crate::store::database;

/// By what whoever asks can show who they are.
#[derive(Debug)]
pub struct Standing {
    passkeys: Vec<Listed>,
    /// Whether they may have any: this server has a name.
    offered: bool,
    /// Whether an account of their work is theirs.
    account: bool,
    /// Whether they are asked for it, before what reaches further than their own work.
    again: bool,
}

wire::record!(Standing { passkeys, offered, account, again, .. });

/// One of theirs.
#[derive(Debug)]
struct Listed {
    id: PasskeyId,
    name: String,
    made: Timestamp,
    /// The day it was last used.
    used: Option<Timestamp>,
}

wire::record!(Listed { id, name, made, used?, .. });

impl From<passkey::Passkey> for Listed {
    fn from(it: passkey::Passkey) -> Self {
        Self { id: it.id, name: it.name, made: it.made, used: it.used }
    }
}

/// What a browser is to ask its person's device.
#[derive(Debug)]
pub struct Asked {
    /// By what the answer names it.
    ceremony: String,
    /// As the browser reads it, in JSON.
    options: String,
}

wire::record!(Asked { ceremony, options, .. });

/// What the device answers.
#[derive(Debug, Clone)]
pub struct Answered {
    ceremony: String,
    /// As the browser writes it, in JSON.
    answer: String,
}

wire::record!(Answered { ceremony, answer, .. });

/// A new one, and what its person calls it.
#[derive(Debug, Clone)]
pub struct Added {
    ceremony: String,
    answer: String,
    name: String,
}

wire::record!(Added { ceremony, answer, name, .. });

/// What lets the phone in of who came in by one.
#[derive(Debug)]
pub struct LetIn {
    code: String,
}

wire::record!(LetIn { code, .. });

/// Whether anybody comes in by a passkey here: whoever asks does not know, so that it is no fault where nobody does.
pub async fn offered(State(server): State<Arc<Server>>) -> Result<Response, Problem> {
    let passkeys = server.passkeys.is_some() && server.store.read(passkey::is_any).await?;
    Ok(if passkeys {
        Json(Offered { passkeys }).into_response()
    } else {
        StatusCode::NO_CONTENT.into_response()
    })
}

/// That there is such a way in.
#[derive(Debug)]
pub struct Offered {
    passkeys: bool,
}

wire::record!(Offered { passkeys, .. });

/// Lists one's own.
pub async fn own(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Standing>, Problem> {
    let person = of_office(&visitor)?;
    let (offered, has_place) = (server.passkeys.is_some(), server.login.is_some());
    let read = move |connection: &database::Connection| {
        let account = has_place && login::is_bound(connection, person)?;
        Ok((passkey::of(connection, person)?, account))
    };
    let (passkeys, account) = server.store.read(read).await?;
    let passkeys = passkeys.into_iter().map(Listed::from).collect();
    let again = again::is_asked(&server, &visitor).await?;
    Ok(Json(Standing { passkeys, offered, account, again }))
}

/// Asks for a new one.
pub async fn begin(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(asking): Body<me::Asking>,
) -> Result<Json<Asked>, Problem> {
    let person = meant(&visitor, &asking)?;
    again::ask(&server, &visitor).await?;
    let known = server.store.read(move |it| passkey::credentials(it, person)).await?;
    let question = passkeys(&server)?.ask_for_new((person, &visitor.session.person.name), &known);
    asked(&server, (Purpose::Add, Some(person)), question).await
}

/// Keeps it.
pub async fn add(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    headers: HeaderMap,
    LargeBody(added): LargeBody<Added>,
) -> Result<StatusCode, Problem> {
    let person = of_office(&visitor)?;
    let (device, now) = (visitor.session.device, server.clock.now());
    let passkeys = passkeys(&server)?.clone();
    let said = added.name.trim();
    if said.chars().count() > TITLE_CHARS_MAX {
        return Err(Problem::NoName);
    }
    let name = if said.is_empty() { pair::label(&headers) } else { said.to_owned() };
    let ceremony = Secret::of_link(&added.ceremony).ok_or(Problem::PasskeyRefused)?;
    let keep = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        let asked = (Purpose::Add, Some(person));
        let Some(state) = ceremony::take(connection, &ceremony, asked, now)? else {
            return Ok(false);
        };
        let new = match passkeys.take_new(&state, &added.answer) {
            Ok(new) => Half { credential: new.credential, key: new.key },
            Err(why) => {
                not_held(&why);
                return Ok(false);
            }
        };
        let is_new = passkey::add(connection, person, &new, &name, now)?;
        if is_new {
            access::note_own(connection, What::PasskeyAdded, (person, device), now)?;
        }
        Ok(is_new)
    };
    let is_kept = server.store.write(keep).await?;
    if is_kept { Ok(StatusCode::NO_CONTENT) } else { Err(refused(&server, Some(person)).await) }
}

/// Takes one back.
pub async fn remove(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(passkey): InPath<String>,
) -> Result<StatusCode, Problem> {
    let person = of_office(&visitor)?;
    again::ask(&server, &visitor).await?;
    let passkey: PasskeyId = passkey.parse().map_err(|_| Problem::NotFound)?;
    let (device, now) = (visitor.session.device, server.clock.now());
    let remove = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        let was_there = passkey::end(connection, person, passkey)?;
        if was_there {
            access::note_own(connection, What::PasskeyRemoved, (person, device), now)?;
        }
        Ok(was_there)
    };
    super::devices::answer(server.store.write_at_last(remove).await?)
}

/// Asks who is there.
pub async fn ask_who(
    State(server): State<Arc<Server>>,
    address: Address,
    Body(_): Body<me::Asking>,
) -> Result<Json<Asked>, Problem> {
    take(&server, address)?;
    let question = passkeys(&server)?.ask_who(&[]);
    asked(&server, (Purpose::ComeIn, None), question).await
}

/// Lets them in: by an invite for one phone and a few minutes, as whoever logs in by an account.
pub async fn come_in(
    State(server): State<Arc<Server>>,
    address: Address,
    Body(answered): Body<Answered>,
) -> Result<Json<LetIn>, Problem> {
    take(&server, address)?;
    let now = server.clock.now();
    let passkeys = passkeys(&server)?.clone();
    let come = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        let asked = (Purpose::ComeIn, None);
        let Some((person, true)) = shown(connection, &passkeys, &answered, asked, now)? else {
            return Ok(None);
        };
        let invite = invite::create_for_login(connection, person, Some(now), now)?;
        let (what, actor) = (What::PasskeyUsed, Some(person));
        access::note(connection, Line { at: now, what, actor, person, device: None })?;
        transaction.tell_phones([person]);
        Ok(Some(invite.link.reveal().to_owned()))
    };
    match server.store.write(come).await? {
        Some(code) => Ok(Json(LetIn { code })),
        None => Err(refused(&server, None).await),
    }
}

/// Asks somebody who is in to show who they are.
pub async fn ask_again(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(asking): Body<me::Asking>,
) -> Result<Json<Asked>, Problem> {
    let person = meant(&visitor, &asking)?;
    let known = server.store.read(move |it| passkey::credentials(it, person)).await?;
    if known.is_empty() {
        return Err(Problem::NotFound);
    }
    let question = passkeys(&server)?.ask_who(&known);
    asked(&server, (Purpose::Again, Some(person)), question).await
}

/// They did.
pub async fn show_again(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(answered): Body<Answered>,
) -> Result<StatusCode, Problem> {
    let person = of_office(&visitor)?;
    let (device, now) = (visitor.session.device, server.clock.now());
    let (passkeys, token) = (passkeys(&server)?.clone(), visitor.token);
    let show = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        let asked = (Purpose::Again, Some(person));
        let is_theirs = shown(connection, &passkeys, &answered, asked, now)?.is_some();
        if is_theirs {
            session::prove(connection, &token, now)?;
            access::note_own(connection, What::PasskeyShown, (person, device), now)?;
        }
        Ok(is_theirs)
    };
    let is_theirs = server.store.write(show).await?;
    if is_theirs { Ok(StatusCode::NO_CONTENT) } else { Err(refused(&server, Some(person)).await) }
}

/// The end of all that somebody has: one was lost.
pub async fn end(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
) -> Result<StatusCode, Detailed> {
    let by = visitor.manager()?.id;
    again::ask(&server, &visitor).await?;
    let person: PersonId = person.parse().map_err(|_| Problem::NotFound)?;
    let now = server.clock.now();
    let end = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        office::find(connection, person)?;
        passkey::end_all(connection, person, Some(by), now)
    };
    Ok(super::devices::answer(server.store.write_at_last(end).await?)?)
}

/// Whose key was shown, and whether they are of the office; nothing, where it does not hold. What was asked is used up either way.
fn shown(
    connection: &database::Connection,
    passkeys: &Passkeys,
    Answered { ceremony, answer }: &Answered,
    asked: (Purpose, Option<PersonId>),
    now: Timestamp,
) -> database::Result<Option<(PersonId, bool)>> {
    let Some(ceremony) = Secret::of_link(ceremony) else { return Ok(None) };
    let Some(state) = ceremony::take(connection, &ceremony, asked, now)? else { return Ok(None) };
    let shown = match Shown::read(answer) {
        Ok(shown) => shown,
        Err(why) => {
            not_held(&why);
            return Ok(None);
        }
    };
    let Some((person, key)) = passkey::find(connection, shown.credential())? else {
        return Ok(None);
    };
    // Who comes in without a name is who their key says they are; of who is known it is theirs, and says so or nothing.
    if asked.1.or(shown.holder) != Some(person) || shown.holder.is_some_and(|it| it != person) {
        return Ok(None);
    }
    let key = match passkeys.hold(&state, &shown, &key) {
        Ok(key) => key,
        Err(why) => {
            not_held(&why);
            return Ok(None);
        }
    };
    passkey::used(connection, &Half { credential: shown.credential().to_vec(), key }, now)?;
    let found = person::find(connection, person)?;
    Ok(Some((person, found.is_some_and(|person| person.office.is_some()))))
}

/// Why is for the log alone.
fn not_held(why: &NotHeld) {
    tracing::info!(%why, "a passkey does not hold");
}

/// Keeps what is asked, until it is answered.
async fn asked(
    server: &Server,
    of: (Purpose, Option<PersonId>),
    question: Result<Question, NotHeld>,
) -> Result<Json<Asked>, Problem> {
    let Question { options, state } = question.map_err(|why| {
        tracing::error!(%why, "no passkey can be asked for");
        Problem::Unavailable
    })?;
    let now = server.clock.now();
    let begin = move |transaction: &mut WriteTransaction<'_>| {
        ceremony::begin(transaction.connection, of, &state, now)
    };
    let ceremony = server.store.write(begin).await?.reveal().to_owned();
    Ok(Json(Asked { ceremony, options }))
}

/// What did not hold is worth a line.
async fn refused(server: &Server, by: Option<PersonId>) -> Problem {
    let event = Event::new(Deed::PasskeyRefused, server.clock.now());
    server.audit.note(by.map_or(event, |person| event.by(person))).await;
    Problem::PasskeyRefused
}

fn passkeys(server: &Server) -> Result<&Passkeys, Problem> {
    server.passkeys.as_ref().ok_or(Problem::NoPasskeys)
}

/// Only who is of the office has any: others come in by who looks after them.
fn of_office(visitor: &Visitor) -> Result<PersonId, Problem> {
    let person = &visitor.session.person;
    if person.office.is_some() { Ok(person.id) } else { Err(Problem::NotAllowed) }
}

/// The same, where nobody else is meant: in another tab of the browser, the next one may have come in.
fn meant(visitor: &Visitor, asking: &me::Asking) -> Result<PersonId, Problem> {
    let person = of_office(visitor)?;
    if asking.is_of(person) { Ok(person) } else { Err(Problem::OthersPhone) }
}

/// Counts a try.
fn take(server: &Server, address: Address) -> Result<(), Problem> {
    let mut logins = server.limits.logins.lock().unwrap_or_else(PoisonError::into_inner);
    logins.take(&address, server.clock.now()).map_err(Problem::TooManyTries)
}
