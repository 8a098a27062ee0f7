//! Who may see a log, as columns that are asked: replaced whenever the log's state says so. Knows no entry.

use std::collections::BTreeSet;

use shared::id::{LogId, PersonId};
use shared::record::LogKind;
use shared::role::View;
use shared::state::{Member, State};
use shared::wire::StringEnum;

use super::column;
use super::database::{self, Connection};
use super::news::News;

/// A row of `member`.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    view: (PersonId, &'static str, Option<[u8; 16]>),
    name: String,
}

impl Row {
    fn of(Member { view: View { person, role, placement }, name }: Member) -> Self {
        let placement = placement.map(|placement| *placement.as_bytes());
        Self { view: (person, role.as_str(), placement), name }
    }
}

/// Replaces who may see a log by what follows from its state, and notes whom that concerns and who has news.
pub(super) fn project(
    connection: &Connection,
    log: LogId,
    state: &State,
    news: &mut News,
) -> database::Result<()> {
    let is_office = state.kind() == Some(LogKind::Office);
    let members = if is_office { staff(connection)? } else { state.members() };
    // Who may not see what came is not woken for it: also that something happens tells something.
    let mut people = news.seeing(log, &members);
    let now: BTreeSet<Row> = members.into_iter().map(Row::of).collect();
    let before = rows(connection, log)?;
    // Nearly every change leaves the members as they are.
    if now != before {
        replace(connection, log, &now)?;
        if let Some(kind) = state.kind() {
            keep_kind(connection, log, kind, state.owner())?;
        }
        // Whose own it is, and who is of the office, was known before.
        if state.owner().is_none() && !is_office {
            settle(connection, log, &now)?;
        }
    }
    // Who came, left, or sees other things than before.
    people.extend(now.symmetric_difference(&before).map(|row| row.view.0));
    if let Some(owner) = state.owner() {
        people.extend(coaches(connection, owner)?);
    }
    news.changed(log, people);
    Ok(())
}

fn rows(connection: &Connection, log: LogId) -> database::Result<BTreeSet<Row>> {
    let rows = connection.all(include_str!("members.sql"), [log.as_bytes()], |row| {
        let role = column::role_named(row, 1)?.as_str();
        Ok(Row { view: (column::id(row, 0)?, role, row.get(2)?), name: row.get(3)? })
    })?;
    Ok(rows.into_iter().collect())
}

fn replace(connection: &Connection, log: LogId, rows: &BTreeSet<Row>) -> database::Result<()> {
    execute(connection, include_str!("remove_members.sql"), [log.as_bytes()])?;
    for Row { view: (person, role, placement), name } in rows {
        let values = (person.as_bytes(), log.as_bytes(), role, placement, name);
        execute(connection, include_str!("add_member.sql"), values)?;
    }
    Ok(())
}

/// Whoever is named in a log is at home in the first that did.
fn settle(connection: &Connection, log: LogId, rows: &BTreeSet<Row>) -> database::Result<()> {
    for Row { view: (person, ..), .. } in rows {
        let values = (person.as_bytes(), log.as_bytes());
        execute(connection, include_str!("settle.sql"), values)?;
        execute(connection, include_str!("name.sql"), values)?;
    }
    Ok(())
}

fn keep_kind(
    connection: &Connection,
    log: LogId,
    kind: LogKind,
    owner: Option<PersonId>,
) -> database::Result<()> {
    let owner = owner.map(|owner| *owner.as_bytes());
    let values = (log.as_bytes(), kind.as_str(), owner);
    execute(connection, include_str!("put_kind.sql"), values)
}

/// Whoever is of the office is in its log.
fn staff(connection: &Connection) -> database::Result<Vec<Member>> {
    connection
        .all(include_str!("staff.sql"), (), |row| {
            let person = column::id(row, 0)?;
            let Some(role) = column::staff_role(row, 1)?.in_office() else { return Ok(None) };
            Ok(Some(Member { view: View { person, role, placement: None }, name: row.get(2)? }))
        })
        .map(|staff| staff.into_iter().flatten().collect())
}

/// Who reads a person's own log beside themselves.
fn coaches(connection: &Connection, owner: PersonId) -> database::Result<Vec<PersonId>> {
    connection.all(include_str!("coaches.sql"), [owner.as_bytes()], |row| column::id(row, 0))
}

fn execute(
    connection: &Connection,
    sql: &str,
    values: impl database::Values,
) -> database::Result<()> {
    connection.execute(sql, values).map(drop)
}
