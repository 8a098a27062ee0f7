//! Of whom was seen what a job asks, over all there are: a few columns of people's own logs, replaced as those change. Tells
//! how many and whom to ask, never who or what.

use std::collections::{BTreeMap, BTreeSet};

use shared::id::{LogId, PersonId};
use shared::matching::others::{Asked, OfCoach, Others};
use shared::matching::{Counts, Skill, by_weight, skill_of};
use shared::record::office::need::Need;
use shared::record::work_sample::Help;
use shared::state::PersonFile;

use super::column;
use super::database::{self, Connection};
use super::read_store::folded;

/// Keeps what was seen of whose log this is.
pub(super) fn keep(connection: &Connection, log: LogId, file: &PersonFile) -> database::Result<()> {
    connection.execute(include_str!("forget_seen_skills.sql"), [log.as_bytes()])?;
    for (place, (_, fact)) in (0_i64..).zip(by_weight(file)) {
        let Skill { id, name } = skill_of(&fact.what);
        let id = id.map(|id| *id.as_bytes());
        connection.execute(
            include_str!("add_seen_skill.sql"),
            (log.as_bytes(), place, id, name.trim(), column_of(fact.what.help)),
        )?;
    }
    Ok(())
}

/// Who else may fit this job, as the asker may hear it; nothing, where they have nothing to do with the employer or there is
/// no such job.
pub fn others(
    connection: &Connection,
    asked: Asked,
    asker: PersonId,
) -> database::Result<Option<Others>> {
    if !connection
        .exists(include_str!("member.sql"), (asker.as_bytes(), asked.employer.as_bytes()))?
    {
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
fn seen_enough(connection: &Connection, need: &Need) -> database::Result<Vec<LogId>> {
    let skill = need.skill.get().map(|id| *id.as_bytes());
    let (mut logs, most) = (Vec::new(), column_of(*need.help.get()));
    let sql = connection
        .choose(include_str!("seen_skills.sql"), include_str!("seen_skills.postgres.sql"));
    connection.each(sql, (skill, need.name.get().trim()), |row| {
        if row.get::<i64>(1)? <= most {
            logs.push(column::id(row, 0)?);
        }
        Ok(())
    })?;
    Ok(logs)
}

/// How many of these each colleague coaches, without those whom the asker coaches as well.
fn by_coach(
    connection: &Connection,
    fitting: &BTreeSet<LogId>,
    asker: PersonId,
) -> database::Result<Others> {
    let mut of = BTreeMap::<PersonId, (String, BTreeSet<PersonId>)>::new();
    if !fitting.is_empty() {
        connection.each(include_str!("coached.sql"), (), |row| {
            let candidate: PersonId = column::id(row, 0)?;
            if fitting.contains(&LogId::of_person(candidate)) {
                let name = row.get(2)?;
                let (_, theirs) = of.entry(column::id(row, 1)?).or_insert((name, BTreeSet::new()));
                theirs.insert(candidate);
            }
            Ok(())
        })?;
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
