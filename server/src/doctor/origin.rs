//! Looks at where people find the server: whether that is safe, is of this data, and leads to an opstap.

use std::path::Path;
use std::time::Duration;

use super::Finding;
use super::fault::{Area, Fault};
use crate::http::Origin;
use crate::serve;
use crate::store::{look, meta};

/// Who takes longer does not answer.
const PATIENCE: Duration = Duration::from_secs(10);

pub async fn look(folder: &Path, origin: Option<&Origin>) -> Option<Finding> {
    let origin = origin?;
    let said = origin.to_string();
    if !origin.is_secure() && !origin.is_of_this_machine() {
        return Some(Fault::OriginPlain(said).into());
    }
    let kept = look::open(folder).ok().and_then(|it| meta::find(&it, serve::SERVED_AT).ok()?);
    if let Some(kept) = kept.filter(|kept| *kept != said) {
        return Some(Fault::OriginOfAnother { kept, said }.into());
    }
    // Before a server runs nothing can answer.
    if !look::is_held(folder) {
        let well = format!("{said} fits this data; no server runs on it, so nobody was asked");
        return Some(Finding::Well(Area::Origin, well));
    }
    Some(match ask(&said).await {
        Ok(()) => Finding::Well(Area::Origin, format!("{said} answers")),
        Err(fault) => fault.into(),
    })
}

/// Asks at the address whether a server is alive.
async fn ask(origin: &str) -> Result<(), Fault> {
    let silent = |error: reqwest::Error| {
        let mut why = error.without_url().to_string();
        why.truncate(why.floor_char_boundary(200));
        Fault::OriginSilent { origin: origin.to_owned(), why }
    };
    // Where there is one already, it is the same.
    rustls::crypto::ring::default_provider().install_default().ok();
    let client = reqwest::Client::builder().timeout(PATIENCE).no_proxy().build().map_err(silent)?;
    let answer = client.get(format!("{origin}/healthz")).send().await.map_err(silent)?;
    let is_well = answer.status().is_success();
    let body = answer.bytes().await.map_err(silent)?;
    let said: Option<serde_json::Value> = serde_json::from_slice(&body).ok();
    let is_ours = said.is_some_and(|said| said["status"] == "ok");
    if is_well && is_ours { Ok(()) } else { Err(Fault::OriginNotOpstap(origin.to_owned())) }
}
