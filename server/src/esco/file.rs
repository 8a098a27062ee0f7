//! A file of skills as ESCO hands them out: a table with a header, one skill a row, in one language. Knows no list of ours.

use std::path::{Path, PathBuf};

use shared::limits::TITLE_CHARS_MAX;
use shared::text::Lang;

use crate::sheet::{Row, SheetError, Table, Wanted, read_file};

const ADDRESS: &str = "conceptUri";
const NAME: &str = "preferredLabel";
const OTHERS: &str = "altLabels";
const STATUS: &str = "status";
const EXPLAINED: &str = "description";
/// What a skill has that counts.
const RELEASED: &str = "released";

/// Why nothing is read, or nothing is taken in.
#[derive(Debug, thiserror::Error)]
pub enum EscoError {
    #[error("{}: {error}", .file.display())]
    Sheet { file: PathBuf, error: SheetError },
    #[error("{}: no column is called {column}: this is no file of ESCO's skills", .file.display())]
    NoColumn { file: PathBuf, column: &'static str },
    #[error("{}: its name does not end with a language of ours (skills_nl.csv): say --lang", .0.display())]
    NoLang(PathBuf),
    #[error(
        "{new} new at once is more than people can choose from: at most {new_max}. Say other words with --name"
    )]
    TooMany { new: usize, new_max: usize },
}

/// A skill as ESCO has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    pub address: String,
    pub name: String,
    pub others: Vec<String>,
    pub explained: String,
}

impl Concept {
    /// All that it is called.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.others).map(String::as_str)
    }
}

/// In which language a file is: as was said, else as its name ends.
pub fn lang_of(file: &Path, said: Option<Lang>) -> Result<Lang, EscoError> {
    let stem = file.file_stem().map(|it| it.to_string_lossy().to_lowercase());
    let ending = stem.as_deref().and_then(|it| it.rsplit(['_', '-']).next());
    let lang = said.or_else(|| Lang::tagged(ending?));
    lang.ok_or_else(|| EscoError::NoLang(file.to_owned()))
}

/// The skills of a file that ESCO released, in their order.
pub fn read(file: &Path) -> Result<Vec<Concept>, EscoError> {
    let wanted = Wanted { sheet: None, names: &[ADDRESS, NAME] };
    let table = read_file(file, wanted)
        .map_err(|error| EscoError::Sheet { file: file.to_owned(), error })?;
    concepts(&table).map_err(|column| EscoError::NoColumn { file: file.to_owned(), column })
}

/// The same of a table; or which column it lacks.
pub fn concepts(table: &Table) -> Result<Vec<Concept>, &'static str> {
    let column = |name: &str| table.headers.iter().position(|it| it.eq_ignore_ascii_case(name));
    let address = column(ADDRESS).ok_or(ADDRESS)?;
    let name = column(NAME).ok_or(NAME)?;
    let (others, status, explained) = (column(OTHERS), column(STATUS), column(EXPLAINED));
    let text = |row: &Row, at: Option<usize>| {
        let cell = at.and_then(|at| row.cells.get(at));
        cell.map(|it| it.shown().trim().to_owned()).unwrap_or_default()
    };
    let concept = |row: &Row| {
        let state = text(row, status);
        let concept = Concept {
            address: text(row, Some(address)),
            name: text(row, Some(name)),
            others: split(&text(row, others)),
            explained: text(row, explained),
        };
        let counts = state.is_empty() || state.eq_ignore_ascii_case(RELEASED);
        let fits = concept.name.chars().count() <= TITLE_CHARS_MAX;
        let is_whole = !concept.address.is_empty() && !concept.name.is_empty();
        (counts && fits && is_whole).then_some(concept)
    };
    Ok(table.rows.iter().filter_map(concept).collect())
}

/// Other names: a line each, or with a stroke between them.
fn split(text: &str) -> Vec<String> {
    let names = text.split(['\n', '\r']).flat_map(|line| line.split(" | ")).map(str::trim);
    names.filter(|it| !it.is_empty()).map(str::to_owned).collect()
}
