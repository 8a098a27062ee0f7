//! The way to a provider: one question, one answer. Follows no redirect, waits not long, and reads no more than a provider has to say.

use std::pin::Pin;
use std::time::Duration;

use axum::http::Response;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::Client;
use reqwest::redirect::Policy;

/// A provider that takes longer does not answer.
const PATIENCE: Duration = Duration::from_secs(10);
const BYTES_MAX: usize = 1_024 * 1_024;

/// The network, as the protocol asks it.
#[derive(Debug, Clone)]
pub struct Way(Client);

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum NoAnswer {
    #[error("{0}")]
    Network(#[from] reqwest::Error),
    #[error("the answer cannot be passed on: {0}")]
    Form(#[from] axum::http::Error),
    #[error("the answer is longer than any that is meant")]
    TooLong,
}

impl Way {
    pub fn new() -> Result<Self, reqwest::Error> {
        // Where there is one already, it is the same.
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = Client::builder().timeout(PATIENCE).redirect(Policy::none());
        Ok(Self(client.build()?))
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        let mut answer = self.0.execute(request.try_into()?).await?;
        let mut response = Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            response = response.header(name, value);
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            body.extend_from_slice(&chunk);
            if body.len() > BYTES_MAX {
                return Err(NoAnswer::TooLong);
            }
        }
        Ok(response.body(body)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Way {
    type Error = NoAnswer;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
