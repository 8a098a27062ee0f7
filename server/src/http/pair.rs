//! `POST /api/pair`: a code for a session. Wrong codes are counted, right ones cost nothing.

use std::sync::{Arc, PoisonError};

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{AppendHeaders, IntoResponse};
use shared::id::DeviceId;
use shared::time::Timestamp;
use shared::wire;

use super::address::Address;
use super::body::Body;
use super::json::Json;
use super::me::Me;
use super::problem::Problem;
use super::{Limits, Server, cookie};
use crate::auth::device::Applicant;
use crate::auth::invite::{self, Welcome};
use crate::auth::limit::TooMany;
use crate::secret::Code;

/// What a phone brings.
#[derive(Debug)]
pub struct Asking {
    code: String,
    device: DeviceId,
}

wire::record!(Asking { code, device, .. });

/// Lets a phone in, if its code opens.
pub async fn pair(
    State(server): State<Arc<Server>>,
    address: Address,
    headers: HeaderMap,
    Body(asking): Body<Asking>,
) -> Result<impl IntoResponse, Problem> {
    let now = server.clock.now();
    let code = Code::parse(&asking.code);
    // Counted before it is looked up, so that a thousand tries at once are a thousand tries.
    server.limits.try_code(address, code.as_ref(), now).map_err(Problem::TooManyTries)?;
    let Some(code) = code else { return Err(Problem::InviteUnknown) };
    let applicant = Applicant { device: asking.device, label: label(&headers) };
    let (used, former) = (code.clone(), cookie::read(&server.origin, &headers));
    let redeem = move |transaction: &mut crate::store::WriteTransaction<'_>| {
        let connection = transaction.connection;
        let welcome = invite::redeem(connection, &used, &applicant, former.as_ref(), now)?;
        if let Ok(Welcome { ended: Some((person, device)), .. }) = welcome {
            transaction.tell_signed_out(person, device);
        }
        Ok(welcome)
    };
    let welcome = server.store.write(redeem).await??;
    server.limits.was_right(address, &code);
    let cookie = cookie::give(&server.origin, &welcome.token);
    let cookie = cookie.map(|cookie| (header::SET_COOKIE, cookie));
    Ok((AppendHeaders(cookie), Json(Me::from(welcome.person))))
}

impl Limits {
    fn try_code(
        &self,
        address: Address,
        code: Option<&Code>,
        now: Timestamp,
    ) -> Result<(), TooMany> {
        let mut pairing = self.pairing.lock().unwrap_or_else(PoisonError::into_inner);
        pairing.take(&address, now)?;
        match code {
            Some(Code::Short(_)) => {
                self.short_codes.lock().unwrap_or_else(PoisonError::into_inner).take(&(), now)
            }
            Some(Code::Link(_)) | None => Ok(()),
        }
    }

    fn was_right(&self, address: Address, code: &Code) {
        self.pairing.lock().unwrap_or_else(PoisonError::into_inner).give_back(&address);
        match code {
            Code::Short(_) => {
                self.short_codes.lock().unwrap_or_else(PoisonError::into_inner).give_back(&());
            }
            Code::Link(_) => {}
        }
    }
}

/// What the phone is, by family: enough to tell one's phones apart, too little to follow anyone.
fn label(headers: &HeaderMap) -> String {
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
