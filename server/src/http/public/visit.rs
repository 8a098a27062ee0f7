//! Who comes by a link: whose it is, of whom its pages speak, what that person sees; and what is said where it opens nothing.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use shared::id::PersonId;
use shared::record::evaluation::EvaluationId;
use shared::record::{Edit, Traject};
use shared::role::{Role, View};
use shared::state::{Member, State};
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::text::Messages;
use shared::time::Timestamp;
use shared::zone;

use super::fields::yours;
use super::filled::Filled;
use super::page::{escaped, page};
use crate::auth::link::{self, Found, Holder, Link};
use crate::http::Server;
use crate::secret::Code;
use crate::store::database::{self, Connection};
use crate::store::{self, StoreError};

/// An open link, and what its pages are made of.
#[derive(Debug)]
pub struct Visit {
    pub link: Link,
    /// The candidate's first name: no page without an app says more.
    pub candidate: String,
    /// Whom to call.
    pub coach: String,
    /// Who may give something by it, by name. By the link of one person that is they.
    pub givers: Vec<Giver>,
    /// What they see of it, where it is the link of one person. Paper on a wall shows nothing of what was said.
    state: Option<Arc<State>>,
    pub now: Timestamp,
}

/// Somebody who may give something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Giver {
    pub view: View,
    /// As the page calls them.
    pub called: String,
}

impl Giver {
    /// They, as the rule book asks who it is.
    pub fn caller(&self) -> Caller {
        Caller { person: self.view.person, office: None, paired_by: None }
    }
}

impl Visit {
    /// Takes in what one of them says, as everybody's is; the link counts as used where it goes in.
    pub async fn push(
        &self,
        server: &Server,
        giver: &Giver,
        edit: Edit,
    ) -> Result<Outcome, StoreError> {
        let (link, now) = (self.link, self.now);
        let (caller, device) = (giver.caller(), link.device(giver.view.person));
        let taken = server.store.write(move |transaction| {
            let outcome = transaction.push_edit(&caller, link.log, device, &edit, now)?;
            if matches!(outcome, Outcome::Accepted(_)) {
                link::used(transaction.connection, &link, now)?;
            }
            Ok(outcome)
        });
        taken.await
    }

    /// The link's own person, with what they see.
    pub fn own(&self) -> Option<(&Giver, &Traject)> {
        Some((self.givers.first()?, self.state.as_ref()?.traject()?))
    }

    /// The same as the log's state, which checks.
    pub fn state(&self) -> Option<&State> {
        self.state.as_deref()
    }

    /// The day of now, on a wall clock in the Netherlands: a page without an app knows no other.
    pub fn today(&self) -> NaiveDate {
        zone::local(self.now).date()
    }

    /// The talk of this name, as far as the link's person sees it.
    pub fn talk(&self, id: &str) -> Option<EvaluationId> {
        let id = id.parse().ok()?;
        let (_, traject) = self.own()?;
        traject.evaluations.contains_key(&id).then_some(id)
    }
}

/// Why a link opens nothing.
#[derive(Debug)]
pub enum Shut {
    Unknown,
    /// With the coach who can make another.
    Over(String),
    Later,
}

impl Shut {
    /// The page that says so. What was typed stands on it still.
    pub fn page(self, w: Messages, texts: &[String]) -> Response {
        let (status, why) = match self {
            Self::Unknown => (StatusCode::GONE, w.e_link_unknown().to_owned()),
            Self::Over(coach) => (StatusCode::GONE, w.e_link_over(&coach)),
            Self::Later => (StatusCode::SERVICE_UNAVAILABLE, w.e_link_later().to_owned()),
        };
        page(status, w, &format!("<h1>{}</h1>{}", escaped(&why), yours(w, texts)))
    }
}

/// The fields of all forms that are typed in.
pub const TYPED: [&str; 4] = ["line", "goes_well", "is_hard", "next"];

/// What was typed, on whichever page.
pub fn typed(filled: &Filled) -> Vec<String> {
    filled.texts(&TYPED)
}

/// Opens a link. Whoever looks uses nothing up.
pub async fn open(server: &Arc<Server>, secret: &str) -> Result<Visit, Shut> {
    let Some(Code::Link(secret)) = Code::parse(secret) else { return Err(Shut::Unknown) };
    let (now, at) = (server.clock.now(), Arc::clone(server));
    let visit = server.store.read(move |connection| {
        Ok(match link::find(connection, &secret, now)? {
            Found::Open(link) => visit(connection, &at, link, now)?,
            Found::Over(link) => Err(over(&store::members(connection, link.log)?)),
            Found::Unknown => Err(Shut::Unknown),
        })
    });
    visit.await.unwrap_or(Err(Shut::Later))
}

fn visit(
    connection: &Connection,
    server: &Server,
    link: Link,
    now: Timestamp,
) -> database::Result<Result<Visit, Shut>> {
    let members = store::members(connection, link.log)?;
    let Some(candidate) = named(&members, Role::Candidate) else { return Ok(Err(Shut::Unknown)) };
    let (candidate, coach) = (first_name(candidate).to_owned(), coach(&members));
    let givers = givers(&members, link.holder);
    // Who takes part no more, or as another, has no link any more.
    let Some(first) = givers.first() else { return Ok(Err(Shut::Over(coach))) };
    let state = match link.holder {
        Holder::Person(_) => Some(server.seen.of(connection, link.log, first.view)?),
        Holder::Placement(_) => None,
    };
    Ok(Ok(Visit { link, candidate, coach, givers, state, now }))
}

/// The traject of a link that is over may be gone as well: then it names nobody.
fn over(members: &[Member]) -> Shut {
    match named(members, Role::Candidate) {
        Some(_) => Shut::Over(coach(members)),
        None => Shut::Unknown,
    }
}

fn coach(members: &[Member]) -> String {
    named(members, Role::Coach).unwrap_or_default().to_owned()
}

fn named(members: &[Member], role: Role) -> Option<&str> {
    members.iter().filter(|it| it.view.role == role).map(|it| it.name.as_str()).min()
}

/// Who may give something by it.
fn givers(members: &[Member], holder: Holder) -> Vec<Giver> {
    let is_holder = |it: &&Member| match holder {
        Holder::Person(person) => it.view.person == person,
        Holder::Placement(placement) => it.view.placement == Some(placement),
    };
    let mut found: Vec<&Member> =
        members.iter().filter(|it| it.view.role == Role::Employer).filter(is_holder).collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    let giver = |it: &&Member| {
        let alike = found.iter().filter(|other| first_name(&other.name) == first_name(&it.name));
        let called = if alike.count() == 1 { first_name(&it.name) } else { &it.name };
        Giver { view: it.view, called: called.to_owned() }
    };
    found.iter().map(giver).collect()
}

/// What somebody is called by who knows them.
pub fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

/// Of an author of this traject; who is known no more has none.
pub fn first_name_of(traject: &Traject, person: PersonId) -> &str {
    first_name(traject.name_of(person).unwrap_or_default())
}
