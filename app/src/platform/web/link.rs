//! The browser's fetch. The session travels in a cookie no script can read.

use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, Request, RequestCredentials, RequestInit,
    Response,
};

use crate::platform::answer::Answer;
use crate::platform::{Method, NoAnswer};

/// After so long without a byte nobody answers any more. How long all of it takes does not count: a slow line brings a lot
/// in the end.
const SILENCE_MS_MAX: u32 = 30_000;
/// What the slowest line we wait for takes away in a millisecond. A page cannot see how much of a request is on its way.
const UPLOAD_BYTES_PER_MS: u32 = 4;

/// Asks the server.
pub async fn call(method: Method, path: &str, body: Option<String>) -> Result<String, NoAnswer> {
    let body = body.map(|body| Body {
        value: JsValue::from_str(&body),
        kind: "application/json",
        bytes: u32::try_from(body.len()).unwrap_or(u32::MAX),
    });
    let answer = fetch(method, path, body).await.map_err(|_| NoAnswer::Unreachable)?;
    answer.read()
}

/// What was answered to a request that the page made.
pub(super) async fn read(response: &Response) -> Result<String, NoAnswer> {
    let line = Line::new().map_err(|_| NoAnswer::Unreachable)?;
    line.answer(response).await.map_err(|_| NoAnswer::Unreachable)?.read()
}

/// A file of this app.
pub(super) async fn fetch_file(address: &str) -> Option<String> {
    let answer = fetch(Method::Get, address, None).await.ok()?;
    (answer.status == 200).then_some(answer.text)
}

/// What a request brings.
pub(super) struct Body {
    pub value: JsValue,
    /// Its media type.
    pub kind: &'static str,
    pub bytes: u32,
}

pub(super) async fn fetch(
    method: Method,
    path: &str,
    body: Option<Body>,
) -> Result<Answer, JsValue> {
    let init = RequestInit::new();
    init.set_method(match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Delete => "DELETE",
    });
    init.set_credentials(RequestCredentials::SameOrigin);
    let line = Line::new()?;
    init.set_signal(Some(&line.0.signal()));
    if let Some(body) = &body {
        init.set_body(&body.value);
    }
    let request = Request::new_with_str_and_init(path, &init)?;
    if let Some(body) = &body {
        request.headers().set("Content-Type", body.kind)?;
    }
    let upload_ms = body.map_or(0, |body| body.bytes) / UPLOAD_BYTES_PER_MS;
    let answer = super::window().fetch_with_request(&request);
    let response = line.within(SILENCE_MS_MAX.saturating_add(upload_ms), &answer).await?;
    line.answer(&response.dyn_into()?).await
}

/// What ends one request.
struct Line(AbortController);

impl Line {
    fn new() -> Result<Self, JsValue> {
        AbortController::new().map(Self)
    }

    /// All of an answer.
    async fn answer(&self, response: &Response) -> Result<Answer, JsValue> {
        let text = String::from_utf8(self.read(response).await?).map_err(|_| JsValue::UNDEFINED)?;
        let headers = response.headers();
        let retry_after_s = headers.get("Retry-After")?.and_then(|seconds| seconds.parse().ok());
        let is_json = headers.get("Content-Type")?.is_some_and(|kind| kind.contains("json"));
        Ok(Answer { status: response.status(), text, is_json, retry_after_s })
    }

    /// All of an answer's body, as long as something of it comes.
    async fn read(&self, response: &Response) -> Result<Vec<u8>, JsValue> {
        let mut bytes = Vec::new();
        let Some(body) = response.body() else { return Ok(bytes) };
        let reader: ReadableStreamDefaultReader = body.get_reader().dyn_into()?;
        loop {
            let piece = self.within(SILENCE_MS_MAX, &reader.read()).await?;
            if Reflect::get(&piece, &"done".into())?.is_truthy() {
                return Ok(bytes);
            }
            let piece: Uint8Array = Reflect::get(&piece, &"value".into())?.dyn_into()?;
            bytes.extend(piece.to_vec());
        }
    }

    /// What a promise brings; the request ends if it brings nothing in time.
    async fn within(&self, ms_max: u32, promise: &Promise) -> Result<JsValue, JsValue> {
        let ms_max = i32::try_from(ms_max).unwrap_or(i32::MAX);
        let mut timer = None;
        let late = Promise::new(&mut |_, reject| {
            let window = super::window();
            timer =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, ms_max).ok();
        });
        let first = JsFuture::from(Promise::race(&Array::of2(promise, &late))).await;
        if let Some(timer) = timer {
            super::window().clear_timeout_with_handle(timer);
        }
        if first.is_err() {
            self.0.abort();
        }
        first
    }
}
