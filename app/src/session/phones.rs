//! What the server knows of people's phones: which there are, who may bring another, and shutting one out. Knows no screen,
//! and not how this phone came in.

use shared::id::{DeviceId, LogId, PersonId};
use shared::time::Timestamp;
use shared::wire;

use super::Session;
use super::pairing::ask;
use crate::platform::{self, Method, NoAnswer};

/// A one-time invitation for another phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// Six characters to type; eight while somebody guesses codes.
    pub short: String,
    /// A link that carries a longer code, for a camera.
    pub link: String,
}

wire::record!(Invite { short, link, .. });

/// A phone or browser of someone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairedDevice {
    pub device: DeviceId,
    /// What kind of browser it is; may be empty.
    pub label: String,
    /// Whether it is this one.
    pub current: bool,
    /// Milliseconds since 1970.
    pub paired: Timestamp,
}

wire::record!(PairedDevice { device, label, current, paired, .. });

struct Devices {
    devices: Vec<PairedDevice>,
}

wire::record!(Devices { devices, .. });

/// An invite that nobody has used yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenInvite {
    pub id: u64,
    pub person: PersonId,
    pub name: String,
    /// Who handed it out; empty, where that was done on the server itself.
    pub maker: String,
    /// When its six characters end.
    pub short_until: Timestamp,
    pub link_until: Timestamp,
}

wire::record!(OpenInvite { id, person, name, maker or default, short_until, link_until, .. });

struct Invites {
    invites: Vec<OpenInvite>,
}

wire::record!(Invites { invites, .. });

struct Inviting {
    log: LogId,
    person: PersonId,
}

wire::record!(Inviting { log, person });

impl Session {
    /// A code and a link for a member's phone.
    pub async fn invite(self, log: LogId, person: PersonId) -> Result<Invite, NoAnswer> {
        let body = wire::encode(&Inviting { log, person });
        ask(Method::Post, "/api/invites", Some(body)).await
    }

    /// The phones of a member.
    pub async fn devices_of(
        self,
        log: LogId,
        person: PersonId,
    ) -> Result<Vec<PairedDevice>, NoAnswer> {
        let path = format!("/api/trajects/{log}/members/{person}/devices");
        ask(Method::Get, &path, None).await.map(|Devices { devices }| devices)
    }

    /// Shuts out a phone of a member.
    pub async fn revoke_of(
        self,
        log: LogId,
        person: PersonId,
        device: DeviceId,
    ) -> Result<(), NoAnswer> {
        let path = format!("/api/trajects/{log}/members/{person}/devices/{device}");
        platform::call(Method::Delete, &path, None).await.map(drop)
    }

    /// One's own phones.
    pub async fn own_devices(self) -> Result<Vec<PairedDevice>, NoAnswer> {
        ask(Method::Get, "/api/devices", None).await.map(|Devices { devices }| devices)
    }

    /// Shuts out one of one's own phones.
    pub async fn revoke_own(self, device: DeviceId) -> Result<(), NoAnswer> {
        platform::call(Method::Delete, &format!("/api/devices/{device}"), None).await.map(drop)
    }

    /// The open invites that this person may take back.
    pub async fn open_invites(self) -> Result<Vec<OpenInvite>, NoAnswer> {
        ask(Method::Get, "/api/invites", None).await.map(|Invites { invites }| invites)
    }

    /// Takes one back.
    pub async fn withdraw_invite(self, id: u64) -> Result<(), NoAnswer> {
        platform::call(Method::Delete, &format!("/api/invites/{id}"), None).await.map(drop)
    }
}
