//! What a phone is told as it is let in: whose it is, what they do next, and what to ask for first. So a page has something
//! of theirs to show while its app is still on its way. Knows no code and no screen.

use shared::id::{PersonId, Seq};
use shared::limits::REPLY_BYTES_SOFT;
use shared::record::{LogKind, Traject};
use shared::role::{Role, StaffRole};
use shared::state::State;
use shared::sync::hub::{Grant, ReadStore, Room};
use shared::sync::message::{Page, Request};
use shared::wire;

use crate::auth::person::Person;
use crate::store::SqlReadStore;
use crate::store::database;

/// The answer to a code.
#[derive(Debug)]
pub struct Welcome {
    person: PersonId,
    name: String,
    office: Option<StaffRole>,
    /// The title of a candidate's next step.
    next: Option<String>,
    /// The first round, ready to be sent.
    round: Request,
}

wire::record!(Welcome { person, name, office, next?, round, .. });

impl Welcome {
    pub fn new(person: Person, next: Option<String>, round: Request) -> Self {
        Self { person: person.id, name: person.name, office: person.office, next, round }
    }
}

/// What a candidate does next, as their own screen would say it. Nothing for anyone else, nor where finding it would take
/// long: it is a greeting.
pub fn next_step(
    read_store: &mut SqlReadStore<'_>,
    person: PersonId,
) -> database::Result<Option<String>> {
    let mut own = Vec::new();
    for grant in read_store.grants(person)? {
        let is_candidates = grant.kind == LogKind::Traject && grant.view.role == Role::Candidate;
        if is_candidates && let Some(state) = seen(read_store, &grant)? {
            own.push((grant.log, state));
        }
    }
    let trajects = own.iter().filter_map(|(log, state)| Some((log, state.traject()?)));
    let next = Traject::current(person, trajects).and_then(|(_, traject)| traject.next_step());
    Ok(next.map(|(_, step)| step.title.get().clone()))
}

/// What a log adds up to for who has this grant.
fn seen(read_store: &mut SqlReadStore<'_>, grant: &Grant) -> database::Result<Option<State>> {
    let all = Page { after: Seq::ZERO, until: grant.head };
    let room = Room { bytes: REPLY_BYTES_SOFT, rows: usize::MAX };
    let (entries, reached) = read_store.entries(grant.log, all, &grant.view, room)?;
    let mut state = State::default();
    entries.iter().for_each(|entry| state.apply_entry(entry));
    Ok((reached == grant.head).then_some(state))
}
