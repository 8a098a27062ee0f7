//! From what a sheet says to edits, log by log: in which, and in whose name. Writes nothing.

use std::collections::BTreeMap;

use shared::id::{LogId, PersonId};
use shared::import::Counts;
use shared::limits::LOGS_MAX;
use shared::role::Author;
use shared::state::State;
use shared::time::Timestamp;

use super::drafts::{EmployerDraft, Named};
use super::fields::{ACCOUNT_HOLDER, EMPLOYER};
use super::known::{IMPORTER, Known, importer};
use super::problem::{Problem, What};
use super::rows::Sheet;
use super::writer::{LogPlan, Standing, Writer};
use crate::store::database;

/// All edits of a sheet.
#[derive(Debug, Default)]
pub struct Plan {
    pub logs: Vec<LogPlan>,
    pub counts: Counts,
}

/// Plans a sheet, and says what the rule book or the data declines of it.
pub fn plan(
    sheet: Sheet<'_>,
    employers: &Named<EmployerDraft>,
    known: &Known<'_>,
    now: Timestamp,
    problems: &mut Vec<Problem>,
) -> database::Result<Plan> {
    let mut plan = Plan::default();
    let mut followed = BTreeMap::new();
    for (name, draft) in &employers.all {
        let found = known.employers(name);
        let begun = match found {
            [] => begin(sheet, name, draft, known, &mut followed, problems)?,
            [one] => Some((one.log, one.author, one.state.clone(), None)),
            _ => {
                problems.push(sheet.problem(draft.own.row, EMPLOYER, What::SeveralEmployers));
                None
            }
        };
        let Some((log, author, state, opener)) = begun else { continue };
        let standing = state.employer().map(Standing::of).unwrap_or_default();
        let log = LogPlan { log, author, edits: Vec::new() };
        let counts = &mut plan.counts;
        let mut writer = Writer { sheet, state, standing, log, now, counts, problems };
        if let Some(opener) = opener {
            writer.open(&draft.own, opener);
        } else {
            writer.counts.employers.known += 1;
        }
        for (name, contact) in &draft.contacts.all {
            writer.contact(name, contact);
        }
        for (name, job) in &draft.jobs.all {
            writer.job(name, job);
        }
        let log = writer.log;
        if !log.edits.is_empty() {
            plan.logs.push(log);
        }
    }
    Ok(plan)
}

/// A log to write in: which, in whose name, as it stands, and what its opener is called where it is new.
type Begun = (LogId, Author, State, Option<String>);

/// A new employer, in the name of who will hold its account.
fn begin(
    sheet: Sheet<'_>,
    name: &str,
    draft: &EmployerDraft,
    known: &Known<'_>,
    followed: &mut BTreeMap<PersonId, usize>,
    problems: &mut Vec<Problem>,
) -> database::Result<Option<Begun>> {
    let log = known.new_log(name)?;
    let holder = draft.own.text(ACCOUNT_HOLDER);
    if holder.is_empty() {
        return Ok(Some((log, importer(), State::default(), Some(IMPORTER.to_owned()))));
    }
    let what = match known.staff(&holder)[..] {
        [holder] => {
            let follows = match followed.get(&holder.id) {
                Some(follows) => *follows,
                None => known.logs_of(holder.id)?,
            };
            followed.insert(holder.id, follows + 1);
            if follows < LOGS_MAX {
                let author = Author { person: holder.id, office: holder.office, coached: None };
                return Ok(Some((log, author, State::default(), Some(holder.name.clone()))));
            }
            What::TooManyLogs { logs_max: LOGS_MAX }
        }
        [] => What::NobodyOfTheOffice,
        _ => What::SeveralOfTheOffice,
    };
    problems.push(sheet.problem(draft.own.row_of(ACCOUNT_HOLDER), ACCOUNT_HOLDER, what));
    Ok(None)
}
