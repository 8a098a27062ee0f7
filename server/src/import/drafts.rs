//! What the rows of a sheet say together of each employer, their contacts and their jobs: rows of one name are of one, and
//! may not say two things of it. Knows no data but the sheet.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use shared::wire::StringEnum;

use super::fields::{COLUMNS, Part, find};
use super::problem::{Problem, What};
use super::rows::{Said, Sheet, Value};
use crate::sheet::fold;

/// Fields of one thing, each with the row that said it first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The first row that names it.
    pub row: usize,
    values: BTreeMap<&'static str, (Value, usize)>,
    /// Fields of which a fault was told: what they lack is no other.
    faulty: BTreeSet<&'static str>,
}

/// Things by their name as people mean it, in the order in which they were named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<T> {
    places: BTreeMap<String, usize>,
    pub all: Vec<(String, T)>,
}

/// An employer, with what the sheet says of their people and jobs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployerDraft {
    pub own: Draft,
    pub contacts: Named<Draft>,
    pub jobs: Named<Draft>,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { places: BTreeMap::new(), all: Vec::new() }
    }
}

impl<T> Named<T> {
    fn at(&mut self, name: &str, new: impl FnOnce() -> T) -> &mut T {
        let name = fold(name);
        let at = *self.places.entry(name.clone()).or_insert(self.all.len());
        if at == self.all.len() {
            self.all.push((name, new()));
        }
        &mut self.all[at].1
    }
}

impl Draft {
    fn new(row: usize) -> Self {
        Self { row, values: BTreeMap::new(), faulty: BTreeSet::new() }
    }

    /// A text; empty where nothing was said.
    pub fn text(&self, field: &str) -> String {
        match self.values.get(field) {
            Some((Value::Text(text), _)) => text.clone(),
            Some((Value::Choice(_) | Value::Count(_) | Value::Day(_), _)) | None => String::new(),
        }
    }

    pub fn choice<T: StringEnum>(&self, field: &str) -> Option<T> {
        match self.values.get(field) {
            Some((Value::Choice(wire), _)) => T::named(wire),
            Some((Value::Text(_) | Value::Count(_) | Value::Day(_), _)) | None => None,
        }
    }

    pub fn count(&self, field: &str) -> Option<u16> {
        match self.values.get(field) {
            Some((Value::Count(count), _)) => Some(*count),
            Some((Value::Text(_) | Value::Choice(_) | Value::Day(_), _)) | None => None,
        }
    }

    pub fn day(&self, field: &str) -> Option<NaiveDate> {
        match self.values.get(field) {
            Some((Value::Day(day), _)) => Some(*day),
            Some((Value::Text(_) | Value::Choice(_) | Value::Count(_), _)) | None => None,
        }
    }

    /// Whether a fault was told of one of these.
    pub fn is_faulty(&self, fields: &[&str]) -> bool {
        fields.iter().any(|field| self.faulty.contains(field))
    }

    /// The row that said this; the one that named it, where none did.
    pub fn row_of(&self, field: &str) -> usize {
        self.values.get(field).map_or(self.row, |(_, row)| *row)
    }

    /// Adds what a row says of it, and tells where it said something else before.
    fn merge(&mut self, sheet: Sheet<'_>, said: &Said, part: Part, problems: &mut Vec<Problem>) {
        self.faulty.extend(said.faulty.iter().filter(|field| is_of(field, part)));
        for (field, value) in of_part(said, part) {
            let (known, row) =
                self.values.entry(field).or_insert_with(|| (value.clone(), said.row));
            // Of a name, any way of writing it is the same.
            if known != value && field != part.key() {
                let what = What::Otherwise { row: *row, value: known.shown(field) };
                problems.push(sheet.problem(said.row, field, what));
            }
        }
    }
}

fn is_of(field: &str, part: Part) -> bool {
    find(field).is_some_and(|column| column.part == part)
}

fn of_part(said: &Said, part: Part) -> impl Iterator<Item = (&'static str, &Value)> {
    let columns = COLUMNS.iter().filter(move |column| column.part == part);
    columns.filter_map(|column| Some((column.field.id, said.values.get(column.field.id)?)))
}

/// The name of a thing in a row; a problem, where something is said of it and not which it is.
fn named(sheet: Sheet<'_>, said: &Said, part: Part, problems: &mut Vec<Problem>) -> Option<String> {
    let key = part.key();
    match said.values.get(key) {
        // What is nothing but signs is no name.
        Some(Value::Text(name)) if !fold(name).is_empty() => Some(name.clone()),
        Some(_) => {
            problems.push(sheet.problem(said.row, key, What::Missing));
            None
        }
        None => {
            if part == Part::Employer || of_part(said, part).next().is_some() {
                problems.push(sheet.problem(said.row, key, What::Missing));
            }
            None
        }
    }
}

/// Puts the rows together. What has no name is left out, and told once.
pub fn gather(
    sheet: Sheet<'_>,
    rows: &[Said],
    problems: &mut Vec<Problem>,
) -> Named<EmployerDraft> {
    let mut employers = Named::<EmployerDraft>::default();
    for said in rows {
        // Its name cannot be read: that was told.
        let is_told = |part: Part| said.faulty.contains(part.key());
        if is_told(Part::Employer) {
            continue;
        }
        let Some(name) = named(sheet, said, Part::Employer, problems) else { continue };
        let employer = employers.at(&name, || EmployerDraft {
            own: Draft::new(said.row),
            contacts: Named::default(),
            jobs: Named::default(),
        });
        employer.own.merge(sheet, said, Part::Employer, problems);
        for (part, all) in
            [(Part::Contact, &mut employer.contacts), (Part::Job, &mut employer.jobs)]
        {
            if is_told(part) {
                continue;
            }
            if let Some(name) = named(sheet, said, part, problems) {
                let draft = all.at(&name, || Draft::new(said.row));
                draft.merge(sheet, said, part, problems);
            }
        }
    }
    employers
}
