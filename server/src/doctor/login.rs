//! Looks at where people log in by an account of their work: whether it answers, and is who it should be.

use shared::time::Timestamp;

use super::Finding;
use super::fault::{Area, Fault};
use crate::login::{Provider, Refused, Settings};

pub async fn look(issuer: Option<&str>, now: Timestamp) -> Option<Finding> {
    let issuer = issuer?;
    let said = issuer.to_owned();
    let settings = match Settings::new(issuer, String::new()) {
        Ok(settings) => settings,
        Err(error) => return Some(Fault::IssuerUnusable(error.to_string()).into()),
    };
    // Nobody is sent anywhere: so nobody comes back.
    let provider = match Provider::new(settings, "http://localhost".to_owned()) {
        Ok(provider) => provider,
        Err(error) => return Some(Fault::IssuerUnusable(error.to_string()).into()),
    };
    Some(match provider.check(now).await {
        Ok(()) => Finding::Well(Area::LogIn, format!("{said} answers")),
        Err(Refused::Away) => Fault::ProviderAway(said).into(),
        Err(why) => Fault::ProviderOdd(said, why.to_string()).into(),
    })
}
