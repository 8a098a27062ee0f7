//! The provider itself: where it is found is asked as somebody logs in, so a server starts without it, and goes on while it is down.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClientAuthMethod, CoreErrorResponseType,
    CoreJsonWebKey, CoreJsonWebKeySet,
};
use openidconnect::{
    AccessTokenHash, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret,
    CsrfToken, DiscoveryError, IdTokenVerifier, LanguageTag, LogoutRequest, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, PostLogoutRedirectUrl,
    ProviderMetadataWithLogout, RedirectUrl, RequestTokenError, Scope, SignatureVerificationError,
    StandardErrorResponse, TokenResponse as _,
};
use shared::time::Timestamp;

use super::account::Known;
use super::key_set::{ALGORITHMS, Asker, Reply};
use super::refused::Refused;
use super::settings::Settings;
use super::told_out::{self, ToldOut};
use super::trip::Marks;
use super::way::{NoAnswer, Way};
use crate::auth::login::{Account, Mark};

/// How much two clocks may differ.
const LEEWAY_MS: i64 = 60 * 1_000;
/// How old a token may be as it comes.
const AGE_MAX_MS: i64 = 10 * 60 * 1_000;
/// How long what the provider says of itself is taken as it was: a key that it took back counts no longer than this.
const FRESH_MS: i64 = 15 * 60 * 1_000;

/// A provider that people log in at.
#[derive(Debug)]
pub struct Provider {
    settings: Settings,
    way: Way,
    /// Where people come back.
    back: RedirectUrl,
    found: Mutex<Option<Arc<Found>>>,
}

/// What it said of itself, and when.
#[derive(Debug)]
struct Found {
    metadata: ProviderMetadataWithLogout,
    at: Timestamp,
}

/// Why there is none.
#[derive(Debug, thiserror::Error)]
pub enum NoProvider {
    #[error("{0}")]
    Network(#[from] reqwest::Error),
    #[error("{0}")]
    Address(#[from] openidconnect::url::ParseError),
}

impl Provider {
    /// One that sends people back to this address.
    pub fn new(settings: Settings, back: String) -> Result<Self, NoProvider> {
        let (way, back) = (Way::new()?, RedirectUrl::new(back)?);
        Ok(Self { settings, way, back, found: Mutex::default() })
    }

    /// Who vouches for people.
    pub fn issuer(&self) -> &str {
        self.settings.issuer()
    }

    /// Whether it answers, and is who it should be.
    pub async fn check(&self, now: Timestamp) -> Result<(), Refused> {
        self.discover(now).await.map(drop)
    }

    /// Where somebody goes to log in; `anew`: and is asked there who they are, though they are known from before.
    pub async fn begin(
        &self,
        marks: &Marks,
        (lang, anew): (&str, bool),
        now: Timestamp,
    ) -> Result<String, Refused> {
        let found = self.found(now).await?;
        let verifier = PkceCodeVerifier::new(marks.verifier.clone());
        let (state, nonce) = (marks.state.clone(), marks.nonce.clone());
        let asker = self.asker(&found);
        let asked = asker
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                || CsrfToken::new(state),
                || Nonce::new(nonce),
            )
            .add_scope(Scope::new("email".to_owned()))
            .add_ui_locale(LanguageTag::new(lang.to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        let asked = if anew {
            asked.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO)
        } else {
            asked
        };
        Ok(asked.url().0.to_string())
    }

    /// Redeems what somebody came back with, and says who they are.
    pub async fn finish(
        &self,
        code: String,
        marks: Marks,
        now: Timestamp,
    ) -> Result<Known, Refused> {
        let found = self.found(now).await?;
        let asker = self.asker(&found);
        let asked = asker.exchange_code(AuthorizationCode::new(code)).map_err(|_| Refused::Odd)?;
        let asked = asked.set_pkce_verifier(PkceCodeVerifier::new(marks.verifier));
        let reply = asked.request_async(&self.way).await.map_err(|error| not_given(&error))?;
        let nonce = Nonce::new(marks.nonce);
        match self.verify(&found, &reply, &nonce, now) {
            // It may have a new key since it was asked.
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey
                | SignatureVerificationError::CryptoError(_),
            )) => {
                let found = self.discover(now).await?;
                self.verify(&found, &reply, &nonce, now).map_err(|error| not_held(&error))?
            }
            known => known.map_err(|error| not_held(&error))?,
        }
    }

    /// Where somebody goes to log out there as well, if there is such a place; they come back to this address.
    pub async fn way_out(&self, back: String, lang: &str, now: Timestamp) -> Option<String> {
        let found = self.found(now).await.ok()?;
        let end = found.metadata.additional_metadata().end_session_endpoint.clone()?;
        let asked = LogoutRequest::from(end)
            .set_client_id(ClientId::new(self.settings.client.clone()))
            .set_post_logout_redirect_uri(PostLogoutRedirectUrl::new(back).ok()?)
            .add_ui_locale(LanguageTag::new(lang.to_owned()));
        Some(asked.http_get_url().to_string())
    }

    /// Reads what the provider itself says of somebody who logged out.
    pub async fn told_out(&self, token: &str, now: Timestamp) -> Result<ToldOut, Refused> {
        let found = self.found(now).await?;
        match self.read_told(&found, token, now) {
            // Anybody can send what nobody signed: that is no reason to ask the provider each time.
            Err(Refused::Signature) if found.at.plus_ms(LEEWAY_MS) < now => {
                let found = self.discover(now).await?;
                self.read_told(&found, token, now)
            }
            told => told,
        }
    }

    fn read_told(&self, found: &Found, token: &str, now: Timestamp) -> Result<ToldOut, Refused> {
        let expected = told_out::Expected {
            issuer: self.issuer(),
            client: &self.settings.client,
            now_s: now.0.div_euclid(1_000),
            leeway_s: LEEWAY_MS / 1_000,
        };
        told_out::read(token, found.metadata.jwks(), expected)
    }

    /// What it said of itself of late; else it is asked.
    async fn found(&self, now: Timestamp) -> Result<Arc<Found>, Refused> {
        let kept = self.found.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let fresh = kept.filter(|it| (it.at.0..it.at.0 + FRESH_MS).contains(&now.0));
        match fresh {
            Some(found) => Ok(found),
            None => self.discover(now).await,
        }
    }

    async fn discover(&self, now: Timestamp) -> Result<Arc<Found>, Refused> {
        let issuer = self.settings.issuer.clone();
        let asked = ProviderMetadataWithLogout::discover_async(issuer, &self.way).await;
        let metadata = asked.map_err(|error| not_found(&error))?;
        let found = Arc::new(Found { metadata, at: now });
        let mut kept = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = Some(Arc::clone(&found));
        Ok(found)
    }

    fn asker(&self, found: &Found) -> Asker {
        let metadata = found.metadata.clone();
        let methods = metadata.token_endpoint_auth_methods_supported().cloned().unwrap_or_default();
        let only_in_body = methods.contains(&CoreClientAuthMethod::ClientSecretPost)
            && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic);
        let kind = if only_in_body { AuthType::RequestBody } else { AuthType::BasicAuth };
        let client = ClientId::new(self.settings.client.clone());
        let secret = self.settings.secret.clone().map(ClientSecret::new);
        Asker::from_provider_metadata(metadata, client, secret)
            .set_auth_type(kind)
            .set_redirect_uri(self.back.clone())
    }

    fn verify(
        &self,
        found: &Found,
        reply: &Reply,
        nonce: &Nonce,
        now: Timestamp,
    ) -> Result<Result<Known, Refused>, ClaimsVerificationError> {
        let Some(token) = reply.id_token() else { return Ok(Err(Refused::Odd)) };
        let verifier = self.verifier(found.metadata.jwks().clone(), now);
        let claims = token.claims(&verifier, nonce)?;
        let client = &self.settings.client;
        if claims.authorized_party().is_some_and(|it| it.as_str() != client.as_str()) {
            return Ok(Err(Refused::Audience));
        }
        let now_s = now.plus_ms(LEEWAY_MS).0.div_euclid(1_000);
        let more = claims.additional_claims();
        if more.number("nbf").is_some_and(|not_before| not_before > now_s) {
            return Ok(Err(Refused::Clock));
        }
        if let Some(expected) = claims.access_token_hash() {
            let made = token.signing_alg().ok().zip(token.signing_key(&verifier).ok());
            let made = made.and_then(|(algorithm, key)| {
                AccessTokenHash::from_token(reply.access_token(), algorithm, key).ok()
            });
            if made.as_ref() != Some(expected) {
                return Ok(Err(Refused::Signature));
            }
        }
        let (subject, mail) = (claims.subject().as_str(), claims.email().map(|it| it.as_str()));
        let is_verified = claims.email_verified() == Some(true);
        let verified = mail.filter(|_| is_verified).and_then(Mark::mail);
        let roles = self.settings.role_claim.as_ref().map(|name| more.roles(name));
        Ok(Ok(Known {
            account: Account {
                issuer: self.issuer().to_owned(),
                subject: subject.to_owned(),
                sid: more.text("sid").filter(|sid| !sid.is_empty()),
            },
            marks: Mark::subject(subject).into_iter().chain(verified).collect(),
            has_unverified_mail: mail.is_some() && !is_verified,
            roles,
            proven: claims.auth_time().map(|at| Timestamp(at.timestamp_millis())),
        }))
    }

    fn verifier(
        &self,
        keys: CoreJsonWebKeySet,
        now: Timestamp,
    ) -> IdTokenVerifier<'static, CoreJsonWebKey> {
        let client = ClientId::new(self.settings.client.clone());
        let at = |ms: i64| {
            chrono::DateTime::from_timestamp_millis(now.plus_ms(ms).0).unwrap_or_default()
        };
        let (earliest, behind, ahead) = (at(-AGE_MAX_MS), at(-LEEWAY_MS), at(LEEWAY_MS));
        IdTokenVerifier::new_public_client(client, self.settings.issuer.clone(), keys)
            .set_allowed_algs(ALGORITHMS)
            .set_time_fn(move || behind)
            .set_issue_time_verifier_fn(move |issued| {
                let is_of_late = (earliest..=ahead).contains(&issued);
                if is_of_late { Ok(()) } else { Err(format!("issued at {issued}")) }
            })
    }
}

/// Why a provider cannot be asked.
fn not_found(error: &DiscoveryError<NoAnswer>) -> Refused {
    tracing::warn!(%error, why = ?std::error::Error::source(error), "the provider of log-ins cannot be asked");
    match error {
        DiscoveryError::Validation(_) => Refused::Issuer,
        DiscoveryError::Parse(_) => Refused::Odd,
        DiscoveryError::Other(_)
        | DiscoveryError::Request(_)
        | DiscoveryError::Response(..)
        | DiscoveryError::UrlParse(_)
        | _ => Refused::Away,
    }
}

/// Why a code is not redeemed.
fn not_given(
    error: &RequestTokenError<NoAnswer, StandardErrorResponse<CoreErrorResponseType>>,
) -> Refused {
    match error {
        RequestTokenError::Request(error) => {
            tracing::warn!(%error, "the provider of log-ins does not answer");
            Refused::Away
        }
        RequestTokenError::ServerResponse(answer) => {
            let said = answer.error();
            tracing::warn!(%said, "the provider of log-ins redeems no code");
            if *said == CoreErrorResponseType::InvalidGrant {
                Refused::Replayed
            } else {
                Refused::Odd
            }
        }
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
            tracing::warn!("what the provider of log-ins answers cannot be read");
            Refused::Odd
        }
    }
}

/// Why a token does not hold. What is in it stays out of the log: it is about somebody.
fn not_held(error: &ClaimsVerificationError) -> Refused {
    match error {
        ClaimsVerificationError::Expired(_) => Refused::Clock,
        ClaimsVerificationError::InvalidAudience(_) => Refused::Audience,
        ClaimsVerificationError::InvalidIssuer(_) => Refused::Issuer,
        ClaimsVerificationError::InvalidNonce(_) => Refused::Nonce,
        ClaimsVerificationError::SignatureVerification(_) => Refused::Signature,
        ClaimsVerificationError::InvalidAuthContext(_)
        | ClaimsVerificationError::InvalidAuthTime(_)
        | ClaimsVerificationError::InvalidSubject(_)
        | ClaimsVerificationError::Other(_)
        | ClaimsVerificationError::Unsupported(_)
        | _ => Refused::Odd,
    }
}
