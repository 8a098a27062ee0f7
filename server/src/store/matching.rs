//! Of whom was seen what a job asks, over all there are: a few columns of people's own logs, replaced as those change. Tells
//! how many and whom to ask, never who or what.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use shared::id::{LogId, PersonId};
use shared::matching::others::{Asked, OfCoach, Others};
use shared::matching::{Counts, Skill, by_weight, skill_of};
use shared::record::office::need::Need;
use shared::record::work_sample::Help;
use shared::state::PersonFile;

use super::column;
use super::read_store::folded;

/// Keeps what was seen of whose log this is.
pub(super) fn keep(connection: &Connection, log: LogId, file: &PersonFile) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(include_str!("forget_seen_skills.sql"))?;
    statement.execute([log.as_bytes()])?;
    let mut statement = connection.prepare_cached(include_str!("add_seen_skill.sql"))?;
    for (place, (_, fact)) in (0_i64..).zip(by_weight(file)) {
        let Skill { id, name } = skill_of(&fact.what);
        let id = id.map(|id| *id.as_bytes());
        statement.execute((log.as_bytes(), place, id, name.trim(), column_of(fact.what.help)))?;
    }
    Ok(())
}

/// Who else may fit this job, as the asker may hear it; nothing, where they have nothing to do with the employer or there is
/// no such job.
pub fn others(
    connection: &Connection,
    asked: Asked,
    asker: PersonId,
) -> rusqlite::Result<Option<Others>> {
    let mut statement = connection.prepare_cached(include_str!("member.sql"))?;
    if !statement.exists((asker.as_bytes(), asked.employer.as_bytes()))? {
        return Ok(None);
    }
    let state = folded(connection, asked.employer, |_| true)?;
    let Some(employer) = state.employer().filter(|it| it.jobs.contains_key(&asked.job)) else {
        return Ok(None);
    };
    let needs = employer.needs_of(asked.job);
    let mut enough = BTreeMap::<LogId, usize>::new();
    for (_, need) in &needs {
        for log in seen_enough(connection, need)? {
            *enough.entry(log).or_default() += 1;
        }
    }
    let asked = needs.len();
    enough.retain(|_, count| Counts { asked, seen: *count, enough: *count }.may_fit());
    by_coach(connection, &enough.into_keys().collect(), asker).map(Some)
}

/// Whose own logs say that this was seen with no more help than one may need.
fn seen_enough(connection: &Connection, need: &Need) -> rusqlite::Result<Vec<LogId>> {
    let mut statement = connection.prepare_cached(include_str!("seen_skills.sql"))?;
    let skill = need.skill.get().map(|id| *id.as_bytes());
    let mut rows = statement.query((skill, need.name.get().trim()))?;
    let (mut logs, most) = (Vec::new(), column_of(*need.help.get()));
    while let Some(row) = rows.next()? {
        if row.get::<_, i64>(1)? <= most {
            logs.push(column::id(row, 0)?);
        }
    }
    Ok(logs)
}

/// How many of these each colleague coaches, without those whom the asker coaches as well.
fn by_coach(
    connection: &Connection,
    fitting: &BTreeSet<LogId>,
    asker: PersonId,
) -> rusqlite::Result<Others> {
    let mut of = BTreeMap::<PersonId, (String, BTreeSet<PersonId>)>::new();
    if !fitting.is_empty() {
        let mut statement = connection.prepare_cached(include_str!("coached.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let candidate: PersonId = column::id(row, 0)?;
            if fitting.contains(&LogId::of_person(candidate)) {
                let name = row.get(2)?;
                let (_, theirs) = of.entry(column::id(row, 1)?).or_insert((name, BTreeSet::new()));
                theirs.insert(candidate);
            }
        }
    }
    let own = of.remove(&asker).map(|(_, theirs)| theirs).unwrap_or_default();
    let told = of.into_values().filter_map(|(coach, theirs)| {
        let count = u32::try_from(theirs.difference(&own).count()).unwrap_or(u32::MAX);
        (count > 0).then_some(OfCoach { coach, count })
    });
    let mut coaches: Vec<OfCoach> = told.collect();
    coaches.sort_by(|a, b| a.coach.cmp(&b.coach));
    Ok(Others { coaches })
}

/// Help as its column holds it: less is less.
fn column_of(help: Help) -> i64 {
    help as i64
}
