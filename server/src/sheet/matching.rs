//! Which column is which field: proposed by the names of both, settled by a person once, and found again by header. Knows no
//! field but by its names.

use serde::{Deserialize, Serialize};

use super::cell::Cell;
use super::fold::fold;
use super::read::Row;

/// What a record wants to know.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// What code calls it, and a saved matching: it never changes.
    pub id: &'a str,
    /// What people call it, the likeliest first.
    pub names: &'a [&'a str],
    pub need: Need,
}

/// Whether a sheet must have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Required,
    Optional,
}

/// Which header is which field, as a person settled it. Kept for the next sheet of the same kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Matching {
    pub pairs: Vec<Pair>,
}

/// A header and the field it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    pub header: String,
    pub field: String,
}

/// What the headers of a sheet seem to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub matching: Matching,
    /// The columns that are no field, or may be more than one.
    pub others: Vec<usize>,
    /// The fields that the sheet must have, and of which none of its columns is surely one.
    pub missing: Vec<String>,
}

/// Columns by the field they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    places: Vec<(String, usize)>,
}

/// Why a matching is not one for this sheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MatchingError {
    #[error("no column {header:?} any more, which was {field}")]
    NoSuchHeader { header: String, field: String },
    /// Columns of one name: nobody can say which was meant.
    #[error("more than one column {header:?}, which was {field}")]
    SeveralHeaders { header: String, field: String },
    #[error("{field} is said to be in two columns")]
    FieldTwice { field: String },
    #[error("a column is said to be two fields, one of them {field}")]
    HeaderTwice { header: String, field: String },
    /// A field of a later version, or of another kind of record.
    #[error("no field {field}")]
    NoSuchField { field: String },
    #[error("no column is {field}")]
    Missing { field: String },
}

/// Proposes which column is which field. What is not sure it leaves to a person.
pub fn propose(headers: &[String], fields: &[Field<'_>]) -> Proposal {
    let folded: Vec<String> = headers.iter().map(|header| fold(header)).collect();
    let mut taken: Vec<(usize, &Field<'_>)> = Vec::new();
    for fit in [Fit::Whole, Fit::Part] {
        let is_free = |taken: &[(usize, &Field<'_>)], column: usize, field: &Field<'_>| {
            taken.iter().all(|(at, other)| *at != column && other.id != field.id)
        };
        let fits: Vec<(usize, &Field<'_>)> = (0..headers.len())
            .flat_map(|column| fields.iter().map(move |field| (column, field)))
            .filter(|(column, field)| is_free(&taken, *column, field))
            .filter(|(column, field)| fit.is_met(&folded[*column], field))
            .collect();
        let is_sure = |(column, field): &&(usize, &Field<'_>)| {
            let rivals = fits.iter().filter(|(at, it)| at == column || it.id == field.id);
            rivals.count() == 1
        };
        taken.extend(fits.iter().filter(is_sure));
    }
    taken.sort_by_key(|(column, _)| *column);
    let others = (0..headers.len()).filter(|it| taken.iter().all(|(column, _)| column != it));
    let missing = fields.iter().filter(|field| {
        field.need == Need::Required && taken.iter().all(|(_, it)| it.id != field.id)
    });
    let pair = |(column, field): &(usize, &Field<'_>)| Pair {
        header: headers[*column].clone(),
        field: field.id.to_owned(),
    };
    Proposal {
        others: others.filter(|column| !folded[*column].is_empty()).collect(),
        missing: missing.map(|field| field.id.to_owned()).collect(),
        matching: Matching { pairs: taken.iter().map(pair).collect() },
    }
}

/// How a header may be a field's name.
#[derive(Debug, Clone, Copy)]
enum Fit {
    Whole,
    /// Its words stand in the header among others: `Telefoon (mobiel)`.
    Part,
}

impl Fit {
    fn is_met(self, header: &str, field: &Field<'_>) -> bool {
        field.names.iter().map(|name| fold(name)).any(|name| match self {
            Self::Whole => name == header,
            Self::Part => !name.is_empty() && format!(" {header} ").contains(&format!(" {name} ")),
        })
    }
}

impl Matching {
    /// The columns of a sheet by a matching that was settled before: by the names of its headers, wherever they stand now.
    /// Says all that does not fit.
    pub fn apply(
        &self,
        headers: &[String],
        fields: &[Field<'_>],
    ) -> Result<Columns, Vec<MatchingError>> {
        let (mut places, mut wrong) = (Vec::<(String, usize)>::new(), Vec::new());
        for Pair { header, field } in &self.pairs {
            let (header, field) = (header.clone(), field.clone());
            let name = fold(&header);
            let mut columns = (0..headers.len()).filter(|it| fold(&headers[*it]) == name);
            let trouble = match (columns.next(), columns.next()) {
                _ if fields.iter().all(|it| it.id != field) => MatchingError::NoSuchField { field },
                (None, _) => MatchingError::NoSuchHeader { header, field },
                (Some(_), Some(_)) => MatchingError::SeveralHeaders { header, field },
                (Some(_), None) if places.iter().any(|(it, _)| *it == field) => {
                    MatchingError::FieldTwice { field }
                }
                (Some(column), None) if places.iter().any(|(_, it)| *it == column) => {
                    MatchingError::HeaderTwice { header, field }
                }
                (Some(column), None) => {
                    places.push((field, column));
                    continue;
                }
            };
            wrong.push(trouble);
        }
        let is_said = |id: &str| self.pairs.iter().any(|pair| pair.field == id);
        let missing = fields.iter().filter(|it| it.need == Need::Required && !is_said(it.id));
        wrong.extend(missing.map(|it| MatchingError::Missing { field: it.id.to_owned() }));
        if wrong.is_empty() { Ok(Columns { places }) } else { Err(wrong) }
    }
}

impl Columns {
    /// The column of a field, if the sheet has it.
    pub fn of(&self, field: &str) -> Option<usize> {
        self.places.iter().find(|(it, _)| it == field).map(|(_, column)| *column)
    }

    /// What a row says of a field; empty, where the sheet has no column of it.
    pub fn cell<'a>(&self, row: &'a Row, field: &str) -> &'a Cell {
        self.of(field).and_then(|column| row.cells.get(column)).unwrap_or(&Cell::Empty)
    }
}
