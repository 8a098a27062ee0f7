//! `/api/import`: a sheet of another program, for who looks after the whole office: what it would bring, taking it in, and taking
//! the latest one back. It is read by the limits of sheets, and written as everybody's changes are.

use std::sync::{Arc, PoisonError};

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, Request, State};
use serde::Deserialize;
use shared::import::{Counts, Latest, Preview, TOLD_MAX, TakenBack};
use tokio::sync::OwnedSemaphorePermit;

use super::Server;
use super::body;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::audit::{Deed, Event};
use crate::import::{self, Declined, ReadSheet};
use crate::sheet::matching::Pair;
use crate::sheet::read::FILE_BYTES_MAX;
use crate::sheet::{self, SheetError, Wanted};
use crate::store::database;

/// How it is to be read.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// Which sheet of the workbook.
    sheet: Option<String>,
    /// What columns are, by hand: `3:employer,5:`, the column from the left and its field; without one it is left out.
    columns: Option<String>,
}

type Asking = Result<Query<Asked>, QueryRejection>;

/// A column from the left, and the field that it is said to be.
type Said = (usize, String);

impl Asked {
    fn columns(&self) -> Result<Vec<Said>, Problem> {
        let pairs = self.columns.iter().flat_map(|it| it.split(',')).filter(|it| !it.is_empty());
        let read = |pair: &str| {
            let (at, field) = pair.split_once(':')?;
            Some((at.parse().ok()?, field.to_owned()))
        };
        pairs.map(|pair| read(pair).ok_or(Problem::Malformed)).collect()
    }
}

/// A sheet that was read, with what was said of its columns; and the place that it takes.
struct Read {
    sheet: ReadSheet,
    said: Vec<Pair>,
    place: OwnedSemaphorePermit,
}

/// Says what a sheet would bring.
pub async fn check(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    asking: Asking,
    request: Request,
) -> Result<Json<Preview>, Problem> {
    let Read { sheet, said, place } = read(&server, &visitor, asking, request).await?;
    let now = server.clock.now();
    let look = move |it: &database::Connection| match sheet.sheet() {
        Ok(columns) => import::check(it, columns, now).map(|found| (sheet, found)),
        Err(_) => Ok((sheet, Default::default())),
    };
    let (sheet, found) = server.store.read(look).await?;
    if !said.is_empty() && sheet.sheet().is_ok() {
        server.store.write(move |it| import::remember(it.connection, &said)).await?;
    }
    drop(place);
    Ok(Json(import::preview(&sheet, &found)))
}

/// Takes a sheet in, whole or not at all.
pub async fn take(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    asking: Asking,
    request: Request,
) -> Result<Json<Counts>, Problem> {
    let Read { sheet, said, place } = read(&server, &visitor, asking, request).await?;
    let now = server.clock.now();
    // Nobody's writing waits for what would not be taken in.
    let look = move |it: &database::Connection| {
        let checked = sheet.sheet().ok().map(|it_fits| import::check(it, it_fits, now));
        Ok((checked.transpose()?, sheet))
    };
    let (checked, sheet) = server.store.read(look).await?;
    let (_, wrong) = checked.ok_or(Problem::ColumnsMisfit)?;
    if !wrong.is_empty() {
        return Err(Problem::CellsWrong);
    }
    let sheet = Arc::new(sheet);
    let write = move |it: &mut crate::store::WriteTransaction<'_>| {
        let Ok(columns) = sheet.sheet() else { return Ok(None) };
        import::remember(it.connection, &said)?;
        import::take(it, columns, now).map(Some)
    };
    let taken =
        server.store.write(write).await.map_err(|error| {
            if Declined::is_in(&error) { Problem::Declined } else { error.into() }
        })?;
    drop(place);
    match taken {
        None => Err(Problem::ColumnsMisfit),
        Some((counts, wrong)) if wrong.is_empty() => {
            let event = Event::new(Deed::Imported, now).by(visitor.session.person.id);
            server.audit.note(event).await;
            Ok(Json(counts))
        }
        Some(_) => Err(Problem::CellsWrong),
    }
}

/// Says which import can be taken back.
pub async fn latest(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Latest>, Problem> {
    visitor.manager()?;
    let now = server.clock.now();
    let found = server.store.read(move |it| import::latest(it, now)).await?;
    let (at, until) = found.map(|it| (it.at(), it.until())).unzip();
    Ok(Json(Latest { at, until }))
}

/// Takes the latest import back, as far as nobody touched it since.
pub async fn take_back(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<TakenBack>, Problem> {
    let by = visitor.manager()?.id;
    let (now, audit) = (server.clock.now(), server.audit.clone());
    // To its end, though whoever asked has left.
    let done = tokio::spawn(async move { import::take_back(&server.store, now).await });
    let done = done.await.map_err(|_| Problem::Unavailable)??;
    let import::TakenBack { hidden, erased, mut left } = done.ok_or(Problem::NothingToUndo)?;
    audit.note(Event::new(Deed::ImportTakenBack, now).by(by)).await;
    let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
    let left_count = number(left.len());
    left.truncate(TOLD_MAX);
    let (employers, records) = (number(erased), number(hidden));
    Ok(Json(TakenBack { employers, records, left, left_count }))
}

/// Whether a manager may bring or fetch a sheet now.
pub(super) fn may_go_on(server: &Server, visitor: &Visitor) -> Result<(), Problem> {
    visitor.manager()?;
    take_turn(server, visitor)
}

/// Sheets are not brought or fetched without end.
pub(super) fn take_turn(server: &Server, visitor: &Visitor) -> Result<(), Problem> {
    let mut sheets = server.limits.sheets.lock().unwrap_or_else(PoisonError::into_inner);
    sheets.take(&visitor.token.hash(), server.clock.now()).map_err(Problem::TooManyTries)
}

/// A place for a sheet, once there is one.
pub(super) async fn place(server: &Server) -> Result<OwnedSemaphorePermit, Problem> {
    let places = Arc::clone(&server.limits.sheet_places);
    places.acquire_owned().await.map_err(|_| Problem::Unavailable)
}

async fn read(
    server: &Server,
    visitor: &Visitor,
    asking: Asking,
    request: Request,
) -> Result<Read, Problem> {
    may_go_on(server, visitor)?;
    let Query(asked) = asking.map_err(|_| Problem::Malformed)?;
    let columns = asked.columns()?;
    let bytes_max = usize::try_from(FILE_BYTES_MAX).unwrap_or(usize::MAX);
    let bytes = body::file(request, bytes_max).await?;
    let place = place(server).await?;
    let remembered = server.store.read(import::remembered).await?;
    let work = move || {
        let names = import::names(&[], &remembered);
        let wanted = Wanted { sheet: asked.sheet.as_deref(), names: &names };
        let table = sheet::read(&bytes, wanted)?;
        let header = |at| table.headers.get(at).cloned().unwrap_or_default();
        let pair = |(at, field)| Pair { header: header(at), field };
        let said: Vec<Pair> = columns.into_iter().map(pair).collect();
        let sheet = ReadSheet::new(table, &said, &remembered);
        // The place goes with the work: whoever asked may have left.
        Ok::<_, SheetError>(Read { sheet, said, place })
    };
    let read = tokio::task::spawn_blocking(work).await.map_err(|error| {
        tracing::error!(%error, "a sheet could not be read to its end");
        Problem::SheetDamaged
    })?;
    Ok(read?)
}

impl From<SheetError> for Problem {
    fn from(error: SheetError) -> Self {
        tracing::info!(%error, "a sheet is not read");
        match error {
            SheetError::NotASheet => Self::NotASheet,
            SheetError::OtherExcel => Self::OtherExcel,
            SheetError::Locked => Self::SheetLocked,
            SheetError::UnknownLetters => Self::SheetLetters,
            SheetError::OpenQuote { .. } => Self::SheetQuote,
            SheetError::Unreadable(_) | SheetError::Damaged(_) => Self::SheetDamaged,
            SheetError::FileTooLarge { .. }
            | SheetError::TooManyParts { .. }
            | SheetError::PartTooLarge { .. }
            | SheetError::UnpacksTooLarge { .. }
            | SheetError::PackedTooTight { .. }
            | SheetError::TooManyRows { .. }
            | SheetError::TooManyColumns { .. }
            | SheetError::TooManyCells { .. }
            | SheetError::CellTooLong { .. } => Self::SheetTooLarge,
            SheetError::NoSuchSheet(_) => Self::NoSuchSheet,
            SheetError::Empty => Self::SheetEmpty,
            SheetError::NoHeaders => Self::NoHeaders,
        }
    }
}
