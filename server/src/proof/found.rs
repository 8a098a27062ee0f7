//! A proof as it stands on a day, by its id: read from its person's own log and their trajecten, as they themselves see those.

use chrono::NaiveDate;
use shared::id::{LogId, PersonId};
use shared::proof::{Shown, Teller};
use shared::record::LogKind;
use shared::record::Traject;
use shared::record::own::proof::ProofId;
use shared::role::Role;
use shared::state::State;
use shared::sync::hub::ReadStore;

use crate::auth::person;
use crate::store::database::{self, Connection};
use crate::store::{self, SqlReadStore};

/// A proof that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub id: ProofId,
    pub owner: PersonId,
    pub shown: Shown,
}

/// The proof; nothing alike for one that never was, was taken back, is over or was erased.
pub fn find(
    connection: &Connection,
    id: ProofId,
    today: NaiveDate,
) -> database::Result<Option<Found>> {
    let Some(log) = store::log_of_proof(connection, id)? else { return Ok(None) };
    read(connection, log, id, today)
}

/// The one that this person made last and that is there.
pub fn latest(
    connection: &Connection,
    owner: PersonId,
    today: NaiveDate,
) -> database::Result<Option<Found>> {
    let log = LogId::of_person(owner);
    let state = store::folded(connection, log, |_| true)?;
    let Some(file) = state.person() else { return Ok(None) };
    for (id, _) in file.proofs() {
        if let Some(found) = read(connection, log, id, today)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

fn read(
    connection: &Connection,
    log: LogId,
    id: ProofId,
    today: NaiveDate,
) -> database::Result<Option<Found>> {
    let Some(owner) = log.owner() else { return Ok(None) };
    let state = store::folded(connection, log, |_| true)?;
    let proof = state.person().and_then(|file| Some((file, file.own().proofs.get(&id)?)));
    let Some((file, proof)) = proof.filter(|(_, proof)| proof.stands()) else { return Ok(None) };
    // Who was forgotten has no name any more.
    let name = person::find(connection, owner)?.map(|it| it.name).unwrap_or_default();
    if name.is_empty() {
        return Ok(None);
    }
    let states = trajecten(connection, owner)?;
    let trajecten: Vec<(LogId, &Traject)> =
        states.iter().filter_map(|(log, state)| Some((*log, state.traject()?))).collect();
    let teller = Teller { owner, name: &name, file, trajecten: &trajecten };
    let shown = teller.shown(proof, today);
    Ok(shown.map(|shown| Found { id, owner, shown }))
}

/// The trajecten of which somebody is the candidate, each as they see it.
fn trajecten(connection: &Connection, owner: PersonId) -> database::Result<Vec<(LogId, State)>> {
    let grants = SqlReadStore(connection).grants(owner)?.into_iter();
    let own = grants.filter(|it| it.kind == LogKind::Traject && it.view.role == Role::Candidate);
    let fold = own.map(|it| {
        let state = store::folded(connection, it.log, |audience| it.view.sees(audience))?;
        Ok((it.log, state))
    });
    fold.collect()
}
