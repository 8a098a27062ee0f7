//! `POST /api/pair`: a code for a session. Wrong codes are counted, by where they come from; right ones always open.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{AppendHeaders, IntoResponse};
use shared::id::DeviceId;
use shared::sync::message::Request;
use shared::time::Timestamp;
use shared::wire;

use super::address::Address;
use super::body::Body;
use super::json::Json;
use super::problem::Problem;
use super::welcome::{self, Welcome};
use super::{Limits, Server, cookie};
use crate::audit::{Deed, Event};
use crate::auth::device::Applicant;
use crate::auth::invite;
use crate::authorization::consent;
use crate::secret::{Code, Length};
use crate::store::SqlReadStore;

/// What a phone brings.
#[derive(Debug)]
pub struct Asking {
    code: String,
    device: DeviceId,
}

wire::record!(Asking { code, device, .. });

/// Lets a phone in, if its code opens: always, whatever others tried.
pub async fn pair(
    State(server): State<Arc<Server>>,
    address: Address,
    headers: HeaderMap,
    Body(asking): Body<Asking>,
) -> Result<impl IntoResponse, Problem> {
    let now = server.clock.now();
    let device = asking.device;
    // What is no code at all is no guess either.
    let Some(code) = Code::parse(&asking.code) else { return Err(Problem::InviteUnknown) };
    if server.limits.is_guessing(address, now) {
        // Before anything is looked up: how long it takes tells nothing, and who guesses on gets no further.
        tokio::time::sleep(WRONG_PAUSE).await;
    }
    let looked_up = code.clone();
    if !server.store.read(move |it| invite::is_known(it, &looked_up)).await? {
        let problem = server.limits.wrong_code(address, &code, now);
        // Beyond that, one who guesses would fill the disk with lines.
        if problem == Problem::InviteUnknown {
            server.audit.note(Event::new(Deed::FailedCode, now)).await;
        }
        return Err(problem);
    }
    let applicant = Applicant { device, label: label(&headers) };
    let former = cookie::read(&server.origin, &headers);
    let redeem = move |transaction: &mut crate::store::WriteTransaction<'_>| {
        let connection = transaction.connection;
        let welcome = consent::redeem(connection, &code, &applicant, former.as_ref(), now)?;
        if let Ok(invite::Welcome { person, ended, .. }) = &welcome {
            transaction.tell_phones([person.id]);
            ended.iter().for_each(|(person, device)| transaction.tell_signed_out(*person, *device));
        }
        Ok(welcome)
    };
    let welcome = server.store.write(redeem).await??;
    let cookie = cookie::give(&server.origin, &welcome.token);
    let cookie = cookie.map(|cookie| (header::SET_COOKIE, cookie));
    let person = welcome.person.id;
    let next = server.store.read(move |connection| {
        let next = welcome::next_step(&mut SqlReadStore(connection), person)?;
        Ok(next)
    });
    let round = Request::of_new_phone(person, device, now);
    Ok((AppendHeaders(cookie), Json(Welcome::new(welcome.person, next.await?, round))))
}

/// How long a code waits before it is looked up, from where too many wrong ones came: with the connections that one
/// address may have, too few a quarter of an hour to find one of six signs.
const WRONG_PAUSE: Duration = Duration::from_secs(1);

/// Wrong codes to type, in an hour or two, after which new ones have more signs: then somebody guesses.
const WRONG_MAX: u32 = 100;

impl Limits {
    /// How many signs a new code has.
    pub fn code_length(&self, now: Timestamp) -> Length {
        let wrong = self.wrong_codes.lock().unwrap_or_else(PoisonError::into_inner).of_late(now);
        if wrong < WRONG_MAX { Length::Six } else { Length::Eight }
    }

    fn is_guessing(&self, address: Address, now: Timestamp) -> bool {
        let pairing = self.pairing.lock().unwrap_or_else(PoisonError::into_inner);
        pairing.is_spent(&address, now)
    }

    /// Counts a code that was never given out.
    fn wrong_code(&self, address: Address, code: &Code, now: Timestamp) -> Problem {
        match code {
            Code::Short(_) => {
                self.wrong_codes.lock().unwrap_or_else(PoisonError::into_inner).add(now);
            }
            // Nobody ever guesses one of these.
            Code::Link(_) => {}
        }
        let mut pairing = self.pairing.lock().unwrap_or_else(PoisonError::into_inner);
        match pairing.take(&address, now) {
            Ok(()) => Problem::InviteUnknown,
            Err(too_many) => Problem::TooManyTries(too_many),
        }
    }
}

/// What the phone is, by family: enough to tell one's phones apart, too little to follow anyone.
pub(super) fn label(headers: &HeaderMap) -> String {
    const BROWSERS: [(&str, &str); 5] = [
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 6] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ];
    let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
    let agent = agent.unwrap_or_default();
    let first_of = |families: &[(&str, &'static str)]| {
        families.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name)
    };
    let found: Vec<&str> = first_of(&BROWSERS).into_iter().chain(first_of(&SYSTEMS)).collect();
    found.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(agent: &'static str, expected: &str) {
        let mut headers = HeaderMap::new();
        headers.insert(header::USER_AGENT, agent.parse().unwrap());
        assert_eq!(label(&headers), expected, "{agent}");
    }

    #[test]
    fn a_phone_is_known_by_its_family_alone() {
        check(
            "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36",
            "Chrome, Android",
        );
        check(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1",
            "Safari, iPhone",
        );
        check("curl/8", "");
    }
}
