//! Two of those who take part turn out to be one person: where the one took part the other does from now on, in one act, as
//! ordinary changes in a manager's name, all or none. Their phones stay signed in, so that each lets go of what it holds and
//! says what became of what it did not send; a code for the one that is kept lets it in again.

use shared::id::LogId;
use shared::id::PersonId;
use shared::sync::hub::LogState;

use super::act::Act;
use super::caseload::Charge;
use super::joined::{self, called};
use super::membership::{Twins, taking_part};
use super::not_done::{About, Namesake, NotDone, Undone};
use super::own_words::{SaidAgain, say_again};
use crate::auth::access::What;
use crate::auth::{open_invites, person};
use crate::store::database::Connection;
use crate::store::{WriteTransaction, log_state};

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Where the one took part, and the other does now.
    pub logs: Vec<About>,
    pub said: SaidAgain,
}

/// Joins them.
pub fn join(transaction: &mut WriteTransaction<'_>, act: Act, of: Twins) -> Result<Done, Undone> {
    let connection = transaction.connection;
    let name = check(connection, of)?;
    let charges = taking_part(connection, of.other)?;
    check_places(&charges, of, connection)?;
    let row = joined::add(connection, &act, of)?;
    for charge in &charges {
        act.write_all(transaction, charge, charge.becomes(of, &name))?;
        joined::keep(connection, row, (charge.log, LogState::Open(charge.state.head())))?;
    }
    let own = LogId::of_person(of.kept);
    let before = log_state(connection, own)?;
    // Now that who coached the one coaches the other.
    let said = say_again(transaction, &act, of)?;
    joined::keep(connection, row, (own, before))?;
    // Nobody comes in any more as who is not kept.
    open_invites::void_all(connection, of.other, act.now)?;
    act.note(connection, What::Joined, of.other)?;
    act.note(connection, What::JoinedInto, of.kept)?;
    Ok(Done { logs: charges.iter().map(Charge::about).collect(), said })
}

/// Whether these two can be one. Gives what the one that is kept is called.
fn check(connection: &Connection, of: Twins) -> Result<String, Undone> {
    if of.other == of.kept {
        return Err(NotDone::WithThemselves.into());
    }
    let both = [of.other, of.kept];
    for person in both {
        if log_state(connection, LogId::of_person(person))? == LogState::Gone {
            return Err(NotDone::WasErased.into());
        }
    }
    let joined = joined::nameless(connection)?;
    // Nor does who was kept go on as somebody else: to undo what made them one would have no place to go back to.
    if joined.iter().any(|it| both.contains(&it.of.other) || it.of.kept == of.other) {
        return Err(NotDone::JoinedAlready.into());
    }
    let mut names = Vec::new();
    for person in both {
        names.push(called(connection, person)?.ok_or(NotDone::NotFound)?);
    }
    let of_office = both.iter().map(|person| of_office(connection, *person));
    let of_office: Vec<_> =
        of_office.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    if !of_office.is_empty() {
        return Err(NotDone::OfOffice(of_office).into());
    }
    names.pop().ok_or(NotDone::NotFound.into())
}

fn of_office(connection: &Connection, person: PersonId) -> Result<Option<Namesake>, Undone> {
    let known = person::find(connection, person)?.filter(|it| it.office.is_some());
    Ok(known.map(|it| Namesake { person, name: it.name, office: it.office }))
}

/// What is looked after is handed over, and who stand in one log as two are not made one there.
fn check_places(charges: &[Charge], of: Twins, connection: &Connection) -> Result<(), Undone> {
    if charges.iter().any(|it| it.is_looked_after_by(of.other)) {
        let name = called(connection, of.other)?.unwrap_or_default();
        let coach = Namesake { person: of.other, name, office: None };
        return Err(NotDone::OfOffice(vec![coach]).into());
    }
    let both: Vec<_> = charges.iter().filter(|it| it.has_both(of)).map(Charge::about).collect();
    if both.is_empty() { Ok(()) } else { Err(NotDone::BothThere(both).into()) }
}
