//! The end of a role: what somebody looks after goes to another, or stays with who does so beside them; then they are of the
//! office no more. Their phones stay signed in, so that each lets go of what it holds at its next word.

use shared::id::PersonId;

use super::act::Act;
use super::caseload::{Charge, Part, caseload};
use super::hand_over::{HandOver, hand_over};
use super::not_done::{NotDone, Undone};
use super::stand_in::{self, Lasts};
use super::{role, staff};
use crate::store::WriteTransaction;

/// Ends the role of somebody. Gives what they looked after. Where nobody is left in their place, nothing is done.
pub fn retire(
    transaction: &mut WriteTransaction<'_>,
    act: Act,
    person: PersonId,
    to: Option<PersonId>,
) -> Result<Vec<Charge>, Undone> {
    let staff = staff::find(transaction.connection, person)?;
    role::check_someone_manages(transaction.connection, &staff, None)?;
    let charges = match to {
        Some(to) => {
            let (part, lasts) = (Part::All, Lasts::ForGood);
            hand_over(transaction, act, &HandOver { person, to, part, lasts })?
        }
        None => leave(transaction, act, person)?,
    };
    role::end(transaction, (act.actor, act.now), &staff)?;
    Ok(charges)
}

/// Goes from everything, where others stay.
fn leave(
    transaction: &mut WriteTransaction<'_>,
    act: Act,
    person: PersonId,
) -> Result<Vec<Charge>, Undone> {
    let charges = caseload(transaction.connection, person, &Part::All)?;
    let lacking: Vec<_> =
        charges.iter().filter(|it| it.lacks_another()).map(Charge::about).collect();
    if !lacking.is_empty() {
        return Err(NotDone::NoSuccessor(lacking).into());
    }
    for charge in &charges {
        act.write_all(transaction, charge, charge.goes(person))?;
    }
    stand_in::leave(transaction.connection, act, person)?;
    Ok(charges)
}
