//! What the server knows of people's phones: which there are, who may bring another, and shutting one out. Knows no screen,
//! and not how this phone came in.

use dioxus::prelude::*;
use shared::id::{DeviceId, LogId, PersonId};
use shared::sync::message::{Asked, Joined, PhoneNews};
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
    /// Whether it opens nothing before others find it good.
    pub awaits: bool,
}

wire::record!(Invite { short, link, awaits or default, .. });

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
    /// What whoever let it in is called; empty, where that was done on the server itself.
    pub maker: String,
    /// As a member of which traject.
    pub log: Option<LogId>,
}

wire::record!(PairedDevice { device, label, current, paired, maker or default, log?, .. });

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
    /// Whether it opens nothing before others find it good.
    pub awaits: bool,
}

wire::record!(OpenInvite {
    id,
    person,
    name,
    maker or default,
    short_until,
    link_until,
    awaits or default,
    ..
});

struct Invites {
    invites: Vec<OpenInvite>,
}

wire::record!(Invites { invites, .. });

struct Inviting {
    log: LogId,
    person: PersonId,
}

wire::record!(Inviting { log, person });

/// The body of what is said by its address alone.
const NOTHING: &str = "{}";

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

    /// Phones of this person's own that came in while this one was in use, and that nobody here has seen.
    pub fn joined(self) -> Vec<Joined> {
        (self.0.phone_news)().joined
    }

    /// Invites that wait for whether this person finds them good.
    pub fn asked(self) -> Vec<Asked> {
        (self.0.phone_news)().asked
    }

    /// The server said what there is to know.
    pub(super) fn hear_of_phones(self, news: PhoneNews) {
        if *self.0.phone_news.peek() != news {
            super::put(self.0.phone_news, news);
        }
    }

    /// The person has seen that a phone came in.
    pub async fn joined_seen(self, device: DeviceId) -> Result<(), NoAnswer> {
        let path = format!("/api/devices/{device}/seen");
        platform::call(Method::Post, &path, Some(NOTHING.to_owned())).await?;
        self.forget_joined(device);
        Ok(())
    }

    /// The person shuts out a phone that came in.
    pub async fn shut_joined(self, device: DeviceId) -> Result<(), NoAnswer> {
        self.revoke_own(device).await?;
        self.forget_joined(device);
        Ok(())
    }

    /// The person finds an invite good.
    pub async fn consent(self, invite: u64) -> Result<(), NoAnswer> {
        let path = format!("/api/invites/{invite}/consent");
        platform::call(Method::Post, &path, Some(NOTHING.to_owned())).await?;
        self.forget_asked(invite);
        Ok(())
    }

    /// The person does not.
    pub async fn refuse_consent(self, invite: u64) -> Result<(), NoAnswer> {
        self.withdraw_invite(invite).await?;
        self.forget_asked(invite);
        Ok(())
    }

    fn forget_joined(self, device: DeviceId) {
        let mut news = self.0.phone_news.peek().clone();
        news.joined.retain(|joined| joined.device != device);
        self.hear_of_phones(news);
    }

    fn forget_asked(self, invite: u64) {
        let mut news = self.0.phone_news.peek().clone();
        news.asked.retain(|asked| asked.invite != invite);
        self.hear_of_phones(news);
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
