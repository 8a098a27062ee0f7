//! `/inloggen`: to the provider of the office, and back from it. Who comes back and is known is let in as by any invite: their browser
//! gets a code for one phone and a few minutes. Whoever is not is told why, in words.

use std::sync::{Arc, PoisonError};

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use serde::Deserialize;
use shared::role::{Role, StaffRole};
use shared::text::Messages;

use super::asked::Asked;
use super::page::{escaped, page_called, soft};
use super::words::words;
use crate::audit::{Deed, Event};
use crate::auth::device::{self, Leaving};
use crate::auth::login;
use crate::http::address::Address;
use crate::http::problem::Problem;
use crate::http::{Server, body, cookie};
use crate::login::{Provider, Refused, Trip};
use crate::office::{self, Admitted};
use crate::store::{StoreError, WriteTransaction};

/// Bytes of what a provider says by itself: a token of the usual kind is one of them.
const TOLD_BYTES_MAX: usize = 16 * 1024;

/// What somebody comes back with.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Brought {
    code: Option<String>,
    state: Option<String>,
    iss: Option<String>,
    error: Option<String>,
}

/// What a provider says by itself.
#[derive(Debug, Deserialize)]
pub(super) struct Told {
    logout_token: String,
}

/// Sends somebody to the provider; where the address says `opnieuw`, to show once more who they are.
pub(super) async fn go(
    State(server): State<Arc<Server>>,
    address: Address,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    let Some(provider) = &server.login else { return Problem::NotFound.into_response() };
    let lang = words(asked.lang(), &headers).lang().tag();
    match begin(&server, provider, address, (lang, asked.said("opnieuw").is_some())).await {
        Ok((trip, to)) => leading(&to, cookie::give_trip(&server.origin, &trip)),
        Err(why) => not_in(&server, why).await,
    }
}

async fn begin(
    server: &Server,
    provider: &Provider,
    address: Address,
    how: (&str, bool),
) -> Result<(Trip, String), Refused> {
    take(server, address)?;
    let now = server.clock.now();
    let trip = Trip::begin(now);
    let carried = trip.clone();
    let marks = server.store.read(move |it| carried.marks(it)).await.map_err(broken)?;
    let to = provider.begin(&marks, how, now).await?;
    Ok((trip, to))
}

/// Counts a try.
fn take(server: &Server, address: Address) -> Result<(), Refused> {
    let mut logins = server.limits.logins.lock().unwrap_or_else(PoisonError::into_inner);
    logins.take(&address, server.clock.now()).map_err(|_| Refused::TooOften)
}

/// Takes up who comes back.
pub(super) async fn back(
    State(server): State<Arc<Server>>,
    address: Address,
    brought: Result<Query<Brought>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let Some(provider) = &server.login else { return Problem::NotFound.into_response() };
    let brought = brought.map(|Query(brought)| brought).unwrap_or_default();
    let come = match take(&server, address) {
        Ok(()) => come(&server, provider, brought, &headers).await,
        Err(why) => Err(why),
    };
    match come {
        Ok(Admitted { person, invite }) => {
            let role = person.office.map_or(Role::Candidate, StaffRole::spoken_to_as);
            let to = server.origin.pairing_link(role, invite.link.reveal());
            leading(&to, cookie::take_trip(&server.origin))
        }
        Err(why) => not_in(&server, why).await,
    }
}

async fn come(
    server: &Server,
    provider: &Provider,
    brought: Brought,
    headers: &HeaderMap,
) -> Result<Admitted, Refused> {
    let now = server.clock.now();
    let trip = cookie::read_trip(&server.origin, headers).filter(|it| it.is_of_late(now));
    let trip = trip.ok_or(Refused::NotBegun)?;
    let (carried, state) = (trip.clone(), brought.state.unwrap_or_default());
    let marks = server.store.read(move |it| carried.marks_of_state(it, &state)).await;
    let marks = marks.map_err(broken)?.ok_or(Refused::NotBegun)?;
    if brought.iss.is_some_and(|iss| iss != provider.issuer()) {
        return Err(Refused::Issuer);
    }
    let code = match (brought.code, brought.error.as_deref()) {
        (Some(code), None) => code,
        (_, Some("server_error" | "temporarily_unavailable")) => return Err(Refused::Away),
        (_, Some("access_denied")) => return Err(Refused::BrokenOff),
        (_, Some(_)) | (None, None) => return Err(Refused::Odd),
    };
    let (hash, until) = (trip.hash(), trip.until());
    let once = move |transaction: &mut WriteTransaction<'_>| {
        login::once(transaction.connection, &hash, until, now)
    };
    if !server.store.write(once).await.map_err(broken)? {
        return Err(Refused::Replayed);
    }
    let known = provider.finish(code, marks, now).await?;
    let admit = move |transaction: &mut WriteTransaction<'_>| {
        let admitted = office::admit(transaction, &known, now)?;
        if let Ok(Admitted { person, .. }) = &admitted {
            transaction.tell_phones([person.id]);
        }
        Ok(admitted)
    };
    server.store.write(admit).await.map_err(broken)?
}

/// For who comes in later it is as if nobody answered; why, the log says.
fn broken(error: StoreError) -> Refused {
    tracing::error!(%error, "a log-in cannot be kept");
    Refused::Away
}

/// Why not, on a page whose address holds nothing of the try.
async fn not_in(server: &Server, why: Refused) -> Response {
    tracing::info!(why = why.code(), "nobody was logged in");
    if is_told(why) {
        server.audit.note(Event::new(Deed::LoginRefused, server.clock.now())).await;
    }
    let to = format!("/inloggen/niet?waarom={}", why.code());
    leading(&to, cookie::take_trip(&server.origin))
}

/// Whether it is worth a line: anybody can come back from nowhere, as often as they like.
fn is_told(why: Refused) -> bool {
    match why {
        Refused::Away | Refused::BrokenOff | Refused::NotBegun | Refused::TooOften => false,
        Refused::Replayed
        | Refused::Issuer
        | Refused::Audience
        | Refused::Nonce
        | Refused::Clock
        | Refused::Signature
        | Refused::Odd
        | Refused::Unknown
        | Refused::Unverified
        | Refused::NoRole => true,
    }
}

/// The page that says why not: `waarom` in its address.
pub(super) async fn not(asked: Asked, headers: HeaderMap) -> Response {
    let w = words(asked.lang(), &headers);
    let said = asked.said("waarom").unwrap_or_default();
    let why = Refused::ALL.into_iter().find(|it| it.code() == said).unwrap_or(Refused::Odd);
    let (what, help) = sentences(w, why);
    let status = StatusCode::from_u16(why.status()).unwrap_or(StatusCode::FORBIDDEN);
    let inside = format!(
        "<h1>{}</h1><p>{}</p>{}<p><a class=\"button\" href=\"/inloggen\">{}</a></p>",
        escaped(what),
        escaped(help),
        soft(&w.s_login_code(why.code())),
        escaped(w.s_login_again()),
    );
    let query = format!("waarom={}", why.code());
    page_called(status, w, w.s_login_title(), &query, &inside)
}

/// What happened, and what helps.
fn sentences(w: Messages, why: Refused) -> (&'static str, &'static str) {
    match why {
        Refused::Away => (w.s_login_away(), w.s_login_away_text()),
        Refused::BrokenOff => (w.s_login_broken_off(), w.s_login_nothing()),
        Refused::NotBegun => (w.s_login_not_begun(), w.s_login_nothing()),
        Refused::Replayed => (w.s_login_replayed(), w.s_login_nothing()),
        Refused::Issuer => (w.s_login_issuer(), w.s_login_show()),
        Refused::Audience => (w.s_login_audience(), w.s_login_show()),
        Refused::Nonce => (w.s_login_nonce(), w.s_login_nothing()),
        Refused::Clock => (w.s_login_clock(), w.s_login_show()),
        Refused::Signature => (w.s_login_signature(), w.s_login_show()),
        Refused::Odd => (w.s_login_odd(), w.s_login_show()),
        Refused::Unknown => (w.s_login_unknown(), w.s_login_unknown_text()),
        Refused::Unverified => (w.s_login_unverified(), w.s_login_unknown_text()),
        Refused::NoRole => (w.s_login_no_role(), w.s_login_no_role_text()),
        Refused::TooOften => (w.s_login_too_often(), w.s_login_nothing()),
    }
}

/// Whoever was signed out here goes on to the provider, to be logged out there; the start page, where there is no such place.
pub(super) async fn out(
    State(server): State<Arc<Server>>,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    let Some(provider) = &server.login else { return Problem::NotFound.into_response() };
    let lang = words(asked.lang(), &headers).lang().tag();
    let back = format!("{}/", server.origin);
    let to = provider.way_out(back, lang, server.clock.now()).await;
    leading(to.as_deref().unwrap_or("/"), None)
}

/// The provider says that somebody is logged out: then so are the phones that came in by that, and what is open for them opens
/// nothing. Anybody can say something here, so only little is read of it.
pub(super) async fn told(
    State(server): State<Arc<Server>>,
    request: Request,
) -> Result<Response, Problem> {
    let provider = server.login.as_ref().ok_or(Problem::NotFound)?;
    let told: Told = body::form(request, TOLD_BYTES_MAX)
        .await
        .map_err(|why| if why == Problem::Malformed { Problem::LogoutToken } else { why })?;
    let now = server.clock.now();
    let out = provider.told_out(&told.logout_token, now).await.map_err(|why| {
        tracing::warn!(why = why.code(), "a logout token does not hold");
        if why == Refused::Away { Problem::Unavailable } else { Problem::LogoutToken }
    })?;
    let issuer = provider.issuer().to_owned();
    let end = move |transaction: &mut WriteTransaction<'_>| {
        // As long as it may be, and longer.
        let until = now.plus_ms(crate::login::LIFE_MS);
        if !login::once(transaction.connection, &out.hash, until, now)? {
            return Ok(false);
        }
        let (subject, sid) = (out.subject.as_deref(), out.sid.as_deref());
        login::void_invites(transaction.connection, &issuer, subject, sid, now)?;
        for phone in login::phones(transaction.connection, &issuer, subject, sid)? {
            transaction.tell_signed_out(phone.0, phone.1);
            device::sign_out(transaction.connection, phone, (Leaving::LoggedOut, None), now)?;
        }
        Ok(true)
    };
    if !server.store.write_at_last(end).await? {
        return Err(Problem::LogoutToken);
    }
    Ok((StatusCode::OK, [(header::CACHE_CONTROL, "no-store")]).into_response())
}

fn leading(to: &str, cookie: Option<HeaderValue>) -> Response {
    let cookie = cookie.map(|cookie| (header::SET_COOKIE, cookie));
    let kept = [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    ];
    (AppendHeaders(cookie), AppendHeaders(kept), Redirect::to(to)).into_response()
}
