//! The browser's fetch. The session travels in a cookie no script can read.

use shared::wire;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Request, RequestCredentials, RequestInit, Response};

use crate::platform::{Method, NoAnswer};

/// After this long nobody answers any more.
const ANSWER_MS_MAX: u32 = 30_000;

struct Problem {
    code: String,
}

wire::record!(Problem { code, .. });

/// Asks the server.
pub async fn call(method: Method, path: &str, body: Option<String>) -> Result<String, NoAnswer> {
    let (status, text) = fetch(method, path, body).await.map_err(|_| NoAnswer::Unreachable)?;
    if (200..300).contains(&status) {
        return Ok(text);
    }
    // Only this server speaks of problems; whatever else answers is a network in between.
    match wire::decode::<Problem>(&text) {
        Ok(problem) => Err(NoAnswer::Problem { status, code: problem.code }),
        Err(_) => Err(NoAnswer::Unreachable),
    }
}

/// A file of this app.
pub(super) async fn fetch_file(address: &str) -> Option<String> {
    let (status, text) = fetch(Method::Get, address, None).await.ok()?;
    (status == 200).then_some(text)
}

async fn fetch(method: Method, path: &str, body: Option<String>) -> Result<(u16, String), JsValue> {
    let init = RequestInit::new();
    init.set_method(match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Delete => "DELETE",
    });
    init.set_credentials(RequestCredentials::SameOrigin);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(ANSWER_MS_MAX)));
    if let Some(body) = &body {
        init.set_body(&JsValue::from_str(body));
    }
    let request = Request::new_with_str_and_init(path, &init)?;
    if body.is_some() {
        request.headers().set("Content-Type", "application/json")?;
    }
    let response = JsFuture::from(super::window().fetch_with_request(&request)).await?;
    let response: Response = response.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok((response.status(), text.as_string().unwrap_or_default()))
}
