//! What was suggested over all trajecten, read where it stands, and one answer to all who asked: ordinary changes in a manager's
//! name.

use shared::id::Id;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::suggested::{Answering, Suggested, Told, of};
use shared::sync::message::Outcome;

use super::act::Act;
use super::not_done::{About, NotDone, Undone};
use crate::chance;
use crate::store::database::{self, Connection};
use crate::store::{WriteTransaction, cases_of_logs, folded};

/// Suggestions that are told of, the newest.
const TOLD_MAX: usize = 500;

/// All suggestions that stand, the newest first.
pub fn suggested(connection: &Connection) -> database::Result<Suggested> {
    let mut suggestions: Vec<Told> = Vec::new();
    for (log, case) in cases_of_logs(connection)? {
        if case.suggestions.is_none() {
            continue;
        }
        if let Some(traject) = folded(connection, log, |_| true)?.traject() {
            suggestions.extend(of(log, traject));
        }
    }
    suggestions.sort_by_key(|it| std::cmp::Reverse((it.at, it.which)));
    suggestions.truncate(TOLD_MAX);
    Ok(Suggested { suggestions })
}

/// Answers them, all or none. What was taken back meanwhile, or is erased, waits for no answer any more.
pub fn answer(
    transaction: &mut WriteTransaction<'_>,
    act: Act,
    answering: &Answering,
) -> Result<(), Undone> {
    for which in &answering.to {
        let answer = FactEdit::Give(answering.answer(which.suggestion));
        let edit = PathEdit::SuggestionAnswer(At(Id::from_random(chance::bytes()), answer));
        match act.push(transaction, which.log, &Edit::from(edit))? {
            Outcome::Accepted(_) | Outcome::Gone | Outcome::Refused(Refusal::NotFound) => {}
            Outcome::Refused(why) => {
                let about = About { log: which.log, name: String::new() };
                return Err(NotDone::Declined { about, why }.into());
            }
            Outcome::TooNew | Outcome::Forked => return Err(NotDone::NotFound.into()),
        }
    }
    Ok(())
}
