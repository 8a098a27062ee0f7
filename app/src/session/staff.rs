//! The people of the office, as the server alone knows them: who they are, letting them in, their roles and their phones, and
//! what they look after going to another. Knows no screen.

pub mod joined;
pub mod passkeys;

use chrono::NaiveDate;
use shared::hand_over::{Next, Summary};
use shared::id::{DeviceId, LogId, PersonId};
use shared::record::LogKind;
use shared::record::outline::Phase;
use shared::role::StaffRole;
use shared::time::Timestamp;
use shared::wire;

use super::Session;
use super::pairing::ask;
use super::phones::{Invite, PairedDevice};
use crate::platform::{self, Method, NoAnswer};

/// Somebody who is of the office, or was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    pub person: PersonId,
    pub name: String,
    /// Nothing, where it ended.
    pub office: Option<StaffRole>,
    /// How many trajecten they coach, and employers they follow.
    pub trajects: u64,
    pub employers: u64,
    pub devices: Vec<PairedDevice>,
    /// By what they are to be known at their first log-in by an account, until then.
    pub mark: Option<String>,
    /// Said where an account is theirs.
    pub bound: Option<bool>,
    /// How many passkeys they have, where they have any.
    pub passkeys: Option<u64>,
}

wire::record!(StaffMember { person, name, office?, trajects, employers, devices, mark?, bound?, passkeys?, .. });

/// Somebody who stands in for another, up to and with a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    pub id: u64,
    pub person: PersonId,
    pub successor: PersonId,
    pub until: NaiveDate,
    /// In how many logs.
    pub logs: u64,
}

wire::record!(StandIn { id, person, successor, until, logs, .. });

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    pub people: Vec<StaffMember>,
    pub stand_ins: Vec<StandIn>,
}

wire::record!(Staff { people, stand_ins, .. });

/// What is known of a traject without taking part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub phase: Phase,
    pub running: bool,
    pub next: Option<Next>,
    /// How much asks for attention.
    pub asks: u64,
}

wire::record!(Known { phase, running, next?, asks, .. });

/// A traject or an employer that somebody looks after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charge {
    pub log: LogId,
    pub kind: LogKind,
    /// Of the candidate, or the employer.
    pub name: String,
    /// How many others look after it.
    pub others: u64,
    pub traject: Option<Known>,
}

wire::record!(Charge { log, kind, name, others, traject?, .. });

struct Caseload {
    charges: Vec<Charge>,
}

wire::record!(Caseload { charges, .. });

/// A log that was taken over: of a traject what to know first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenOver {
    pub log: LogId,
    pub kind: LogKind,
    pub name: String,
    pub summary: Option<Summary>,
}

wire::record!(TakenOver { log, kind, name, summary?, .. });

/// What was taken over at once, from whom, and until when where that ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    pub person: PersonId,
    pub name: String,
    pub at: Timestamp,
    pub until: Option<NaiveDate>,
    pub charges: Vec<TakenOver>,
}

wire::record!(Handed { person, name, at, until?, charges, .. });

struct AllHanded {
    handed: Vec<Handed>,
}

wire::record!(AllHanded { handed, .. });

struct Newcomer {
    name: String,
    role: StaffRole,
    besides: Vec<PersonId>,
}

wire::record!(Newcomer { name, role, besides? });

struct Given {
    role: StaffRole,
}

wire::record!(Given { role });

struct KnownBy {
    mark: String,
}

wire::record!(KnownBy { mark });

struct HandingOver {
    to: PersonId,
    until: Option<NaiveDate>,
}

wire::record!(HandingOver { to, until? });

struct Retiring {
    to: Option<PersonId>,
}

wire::record!(Retiring { to? });

/// The body of what is said by its address alone.
const NOTHING: &str = "{}";

impl Session {
    /// Everyone of the office.
    pub async fn staff(self) -> Result<Staff, NoAnswer> {
        ask(Method::Get, "/api/people", None).await
    }

    /// Adds somebody, with a code for their phone; `besides` are those of such a name who are others.
    pub async fn add_staff(
        self,
        name: String,
        role: StaffRole,
        besides: Vec<PersonId>,
    ) -> Result<Invite, NoAnswer> {
        let body = wire::encode(&Newcomer { name, role, besides });
        ask(Method::Post, "/api/people", Some(body)).await
    }

    /// A code for another phone of the same person.
    pub async fn invite_staff(self, person: PersonId) -> Result<Invite, NoAnswer> {
        let path = format!("/api/people/{person}/invite");
        ask(Method::Post, &path, Some(NOTHING.to_owned())).await
    }

    /// Gives somebody this role.
    pub async fn give_role(self, person: PersonId, role: StaffRole) -> Result<(), NoAnswer> {
        let (path, body) = (format!("/api/people/{person}/role"), wire::encode(&Given { role }));
        platform::call(Method::Post, &path, Some(body)).await.map(drop)
    }

    /// Says by what somebody is to be known at their first log-in by an account.
    pub async fn say_account(self, person: PersonId, mark: String) -> Result<(), NoAnswer> {
        let (path, body) = (format!("/api/people/{person}/login"), wire::encode(&KnownBy { mark }));
        platform::call(Method::Post, &path, Some(body)).await.map(drop)
    }

    /// No account is theirs any more.
    pub async fn end_account(self, person: PersonId) -> Result<(), NoAnswer> {
        let path = format!("/api/people/{person}/login");
        platform::call(Method::Delete, &path, None).await.map(drop)
    }

    /// Signs a phone out.
    pub async fn sign_staff_out(self, person: PersonId, device: DeviceId) -> Result<(), NoAnswer> {
        let path = format!("/api/people/{person}/devices/{device}");
        platform::call(Method::Delete, &path, None).await.map(drop)
    }

    /// What somebody looks after.
    pub async fn caseload_of(self, person: PersonId) -> Result<Vec<Charge>, NoAnswer> {
        let path = format!("/api/people/{person}/caseload");
        ask(Method::Get, &path, None).await.map(|Caseload { charges }| charges)
    }

    /// Hands all of it over, in one act; up to and with a day, or for good.
    pub async fn hand_over(
        self,
        person: PersonId,
        to: PersonId,
        until: Option<NaiveDate>,
    ) -> Result<(), NoAnswer> {
        let path = format!("/api/people/{person}/hand-over");
        let body = wire::encode(&HandingOver { to, until });
        platform::call(Method::Post, &path, Some(body)).await.map(drop)
    }

    /// Ends somebody's role, once everything is another's.
    pub async fn retire(self, person: PersonId, to: Option<PersonId>) -> Result<(), NoAnswer> {
        let path = format!("/api/people/{person}/retire");
        let body = wire::encode(&Retiring { to });
        platform::call(Method::Post, &path, Some(body)).await.map(drop)
    }

    /// Ends standing in before its day.
    pub async fn give_back(self, stand_in: u64) -> Result<(), NoAnswer> {
        platform::call(Method::Delete, &format!("/api/stand-ins/{stand_in}"), None).await.map(drop)
    }

    /// What this person took over of late.
    pub async fn handed(self) -> Result<Vec<Handed>, NoAnswer> {
        ask(Method::Get, "/api/handed", None).await.map(|AllHanded { handed }| handed)
    }
}
