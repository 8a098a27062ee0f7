//! The links by which employers give something without an app: which are open, making one, ending one. The server alone knows
//! them; what opens one it tells once.

use shared::id::{DeviceId, Id, LogId, PersonId, Workplace};

use shared::time::Timestamp;
use shared::wire;

use super::Session;
use super::pairing::ask;
use crate::platform::{self, Method, NoAnswer};

/// For whom a link is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkHolder {
    Person(PersonId),
    /// Whoever guides there.
    Placement(Id<Workplace>),
}

/// A link that was made just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeLink {
    pub link: String,
    pub until: Timestamp,
}

wire::record!(MadeLink { link, until, .. });

/// A link that works, without what opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenLink {
    pub id: DeviceId,
    person: Option<PersonId>,
    placement: Option<Id<Workplace>>,
    pub made: Timestamp,
    pub until: Timestamp,
    /// The day on which something was last given by it.
    pub used: Option<Timestamp>,
}

wire::record!(OpenLink { id, person?, placement?, made, until, used?, .. });

impl OpenLink {
    /// Whether it is theirs.
    pub fn is_of(&self, holder: LinkHolder) -> bool {
        match holder {
            LinkHolder::Person(person) => self.person == Some(person),
            LinkHolder::Placement(placement) => self.placement == Some(placement),
        }
    }
}

struct Links {
    links: Vec<OpenLink>,
}

wire::record!(Links { links, .. });

struct Asking {
    person: Option<PersonId>,
    placement: Option<Id<Workplace>>,
}

wire::record!(Asking { person?, placement? });

impl Session {
    /// The open links of a traject, the latest first.
    pub async fn open_links(self, log: LogId) -> Result<Vec<OpenLink>, NoAnswer> {
        let path = format!("/api/trajects/{log}/links");
        ask(Method::Get, &path, None).await.map(|Links { links }| links)
    }

    /// Makes one.
    pub async fn make_link(self, log: LogId, holder: LinkHolder) -> Result<MadeLink, NoAnswer> {
        let (person, placement) = match holder {
            LinkHolder::Person(person) => (Some(person), None),
            LinkHolder::Placement(placement) => (None, Some(placement)),
        };
        let body = wire::encode(&Asking { person, placement });
        ask(Method::Post, &format!("/api/trajects/{log}/links"), Some(body)).await
    }

    /// Ends one.
    pub async fn end_link(self, log: LogId, id: DeviceId) -> Result<(), NoAnswer> {
        let path = format!("/api/trajects/{log}/links/{id}");
        platform::call(Method::Delete, &path, None).await.map(drop)
    }
}
