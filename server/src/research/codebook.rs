//! What each column means: the file beside the tables. Knows no record.

use super::column::{Column, OTHER, Sort};
use super::table::{File, Told, csv};

const NAME: &str = "codebook.csv";
const TITLES: [&str; 5] = ["table", "column", "type", "values", "meaning"];
/// What holds of every table.
const ALL: &str = "every table";
const RULE: &str = "A cell says other for values that fewer than 5 people share, and for the value that had to join them so that they \
    are not told. A table about fewer than 5 people has no rows. An empty cell: not known, or not yet. Pseudonyms are of this \
    export alone. Rows may be combined: treat it as personal data of people without a name.";

/// The codebook of these tables.
pub fn file(tables: &[Told]) -> File {
    let mut rows = vec![TITLES.map(str::to_owned).to_vec()];
    rows.push([ALL, "every column", "", OTHER, RULE].map(str::to_owned).to_vec());
    for table in tables {
        for (column, step) in &table.columns {
            let Column { name, sort, meaning } = column;
            let (kind, values) = told(sort, *step);
            rows.push(vec![
                table.name.to_owned(),
                (*name).to_owned(),
                kind.to_owned(),
                values,
                (*meaning).to_owned(),
            ]);
        }
    }
    let count = rows.len() - 1;
    File { name: NAME.to_owned(), bytes: csv(rows.into_iter()), rows: count }
}

fn told(sort: &Sort, step: Option<i64>) -> (&'static str, String) {
    match sort {
        Sort::Key => ("key", "a pseudonym; ties rows and tables together".to_owned()),
        Sort::Pseudonym => ("pseudonym", format!("a pseudonym, or {OTHER}")),
        Sort::Word(words) => {
            let words = words.iter().filter(|it| **it != OTHER).copied();
            ("category", words.chain([OTHER]).collect::<Vec<_>>().join(" | "))
        }
        Sort::Number(_) => {
            let steps = match step {
                Some(step) if step > 1 => format!(
                    "whole numbers in steps of {step}: each stands for itself and the {} above it",
                    step - 1
                ),
                Some(_) | None => "whole numbers".to_owned(),
            };
            ("integer", format!("{steps}; or {OTHER}"))
        }
    }
}
