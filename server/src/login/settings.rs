//! Which provider, and as what it knows us. Read from what stands on a command line, and from a file.

use std::fmt;

use openidconnect::IssuerUrl;

/// What whoever runs the server says.
#[derive(Clone)]
pub struct Settings {
    pub(super) issuer: IssuerUrl,
    pub(super) client: String,
    pub(super) secret: Option<String>,
    pub(super) role_claim: Option<String>,
}

/// A text that is no provider's address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not the address of a provider (https://name/...; http only of this machine): {0}")]
pub struct NotAProvider(String);

impl Settings {
    /// A provider, by the issuer's address to the letter, and the name it knows us by.
    pub fn new(issuer: &str, client: String) -> Result<Self, NotAProvider> {
        let wrong = || NotAProvider(issuer.to_owned());
        let issuer = IssuerUrl::new(issuer.to_owned()).map_err(|_| wrong())?;
        let url = issuer.url();
        let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_here);
        let is_bare =
            url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
        if !(is_safe && is_bare) {
            return Err(wrong());
        }
        Ok(Self { issuer, client, secret: None, role_claim: None })
    }

    /// With what shows the provider that we are we.
    #[must_use]
    pub fn with_secret(self, secret: Option<String>) -> Self {
        Self { secret, ..self }
    }

    /// Roles come from this claim.
    #[must_use]
    pub fn with_role_claim(self, role_claim: Option<String>) -> Self {
        Self { role_claim, ..self }
    }

    /// Who vouches for people.
    pub fn issuer(&self) -> &str {
        self.issuer.as_str()
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("issuer", &self.issuer.as_str())
            .field("client", &self.client)
            .field("secret", &self.secret.as_ref().map(|_| "…"))
            .field("role_claim", &self.role_claim)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_reached_safely_or_on_this_machine() {
        for (issuer, is_one) in [
            ("https://login.gemeente.example", true),
            ("https://login.gemeente.example/tenant/", true),
            ("http://127.0.0.1:4000", true),
            ("http://localhost:4000", true),
            ("http://login.gemeente.example", false),
            ("https://a@login.example", false),
            ("https://login.example?a=b", false),
            ("login.example", false),
        ] {
            assert_eq!(Settings::new(issuer, "opstap".into()).is_ok(), is_one, "{issuer}");
        }
    }

    #[test]
    fn its_secret_is_not_printed() {
        let settings = Settings::new("https://a.example", "opstap".into()).unwrap();
        let printed = format!("{:?}", settings.with_secret(Some("geheim".into())));
        assert!(!printed.contains("geheim"), "{printed}");
    }
}
