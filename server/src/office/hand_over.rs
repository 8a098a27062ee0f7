//! A caseload goes to another in one act, for good or for a while: ordinary changes in a manager's name, all or none.

use shared::id::{LogId, PersonId};
use shared::record::LogKind;
use shared::role::StaffRole;
use shared::time::is_sensible;
use shared::zone;

use super::act::Act;
use super::caseload::{Charge, Part, caseload};
use super::change_over::Incoming;
use super::not_done::{NotDone, Undone};
use super::staff;
use super::stand_in::{self, Lasts};
use crate::auth::access::What;
use crate::store::WriteTransaction;
use crate::store::database::{self, Connection};

/// What is handed over, from whom to whom.
#[derive(Debug, Clone)]
pub struct HandOver {
    pub person: PersonId,
    pub to: PersonId,
    pub part: Part,
    pub lasts: Lasts,
}

/// Hands over. Gives what was: all of it, also where the other was in already.
pub fn hand_over(
    transaction: &mut WriteTransaction<'_>,
    act: Act,
    asked: &HandOver,
) -> Result<Vec<Charge>, Undone> {
    let connection = transaction.connection;
    if let Lasts::Until(day) = asked.lasts
        && (day < zone::local(act.now).date() || !is_sensible(day))
    {
        return Err(NotDone::PastDay.into());
    }
    let charges = charges(connection, asked)?;
    let who = incoming(connection, asked, &charges)?;
    let mut fresh = Vec::new();
    for charge in &charges {
        let is_in = charge.is_of(who.person);
        if !is_in {
            fresh.push(charge.log);
        }
        let goes = match asked.lasts {
            Lasts::ForGood => charge.goes(asked.person),
            // Who looks after it anyway does so afterwards: nothing would be given back.
            Lasts::Until(_) if is_in => continue,
            Lasts::Until(_) => Vec::new(),
        };
        let declined = |why| NotDone::Declined { about: charge.about(), why };
        let comes = charge.comes(&who, asked.person).map_err(declined)?;
        act.write_all(transaction, charge, comes.into_iter().chain(goes))?;
    }
    let between = (asked.person, asked.to);
    match asked.lasts {
        Lasts::ForGood => {
            let logs: Vec<_> = charges.iter().map(|it| it.log).collect();
            let passed = stand_in::pass_on(connection, act, between, (&logs, &fresh))?;
            fresh.retain(|log| !passed.contains(log));
        }
        Lasts::Until(_) => {}
    }
    stand_in::keep(connection, act, between, asked.lasts, &fresh)?;
    act.note(connection, What::HandedOver, asked.person)?;
    act.note(connection, What::TookOver, asked.to)?;
    Ok(charges)
}

fn charges(connection: &Connection, asked: &HandOver) -> Result<Vec<Charge>, Undone> {
    staff::find(connection, asked.person)?;
    let charges = caseload(connection, asked.person, &asked.part)?;
    let is_theirs = |log: &LogId| charges.iter().any(|it| it.log == *log);
    match &asked.part {
        Part::These(logs) if !logs.iter().all(is_theirs) => Err(NotDone::NotTheirs.into()),
        Part::These(_) | Part::All => Ok(charges),
    }
}

/// Who takes over: another, who may look after such things.
fn incoming(
    connection: &Connection,
    asked: &HandOver,
    charges: &[Charge],
) -> Result<Incoming, Undone> {
    if asked.to == asked.person {
        return Err(NotDone::Oneself.into());
    }
    let successor = staff::find(connection, asked.to)?;
    let has_trajects = charges.iter().any(|it| it.kind == LogKind::Traject);
    match successor.office {
        Some(StaffRole::Coach) => {}
        Some(StaffRole::Manager) if !has_trajects => {}
        // Whoever looks after employers takes those over, and nobody.
        Some(StaffRole::AccountHolder) if !charges.iter().any(Charge::is_about_candidates) => {}
        Some(StaffRole::Manager | StaffRole::AccountHolder | StaffRole::Viewer) | None => {
            return Err(NotDone::NotACoach.into());
        }
    }
    let phone = phone(connection, asked.to)?;
    Ok(Incoming { person: asked.to, name: successor.name, phone })
}

/// Where a coach is called, as another of their trajecten says.
fn phone(connection: &Connection, person: PersonId) -> database::Result<String> {
    let number = |it: &Charge| {
        let member = it.state.traject()?.members.get(&person)?;
        Some(member.phone.get().clone()).filter(|phone| !phone.is_empty())
    };
    Ok(caseload(connection, person, &Part::All)?.iter().find_map(number).unwrap_or_default())
}
