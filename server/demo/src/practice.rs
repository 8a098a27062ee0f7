//! A practice folder: an ordinary data folder with the examples in it. Knows no address and no port.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use server::auth::person::{self, Person};
use server::chance;
use server::content;
use server::store::{Store, StoreError, WriteTransaction, coaching, database, meta};
use shared::id::PersonId;
use shared::record::check_in::Face;
use shared::record::fact::FactEdit;
use shared::record::{At, Edit};
use shared::sync::message::Outcome;
use shared::text::Lang;
use shared::time::{Quarter, Timestamp};
use shared::wire;

use crate::examples::{BadExample, Examples};

/// The row of `meta` that says these data are the demo's.
const MARK: &str = "demo";

/// The examples play on Dutch winter time: an hour more or less changes nothing in their story.
const UTC_OFFSET_MINUTES: i32 = 60;

/// Those whose links are printed. Kept with the data, so that a second start knows them.
#[derive(Debug, Clone, Copy)]
pub struct Leads {
    pub candidate: PersonId,
    pub coach: PersonId,
    pub employer: PersonId,
    pub manager: PersonId,
    /// Not in a folder of before.
    pub account_holder: Option<PersonId>,
    pub viewer: Option<PersonId>,
}

wire::record!(Leads { candidate, coach, employer, manager, account_holder?, viewer?, .. });

/// Why a folder is none to practise in.
#[derive(Debug, thiserror::Error)]
pub enum NoPractice {
    #[error("this folder holds other data")]
    OtherData,
    #[error("{0}")]
    Example(#[from] BadExample),
    #[error("{0}")]
    Store(#[from] StoreError),
}

/// Whom an earlier start chose; `None` for a folder without data. Other people's data is left alone.
pub async fn leads(store: &Store) -> Result<Option<Leads>, NoPractice> {
    let known = store.read(|it| Ok((meta::find(it, MARK)?, person::is_anyone_there(it)?)));
    let (mark, is_used) = known.await?;
    match mark.map(|text| wire::decode(&text)) {
        Some(Ok(leads)) => Ok(Some(leads)),
        None if !is_used => Ok(None),
        Some(Err(_)) | None => Err(NoPractice::OtherData),
    }
}

/// Takes the examples in through the same door as everybody's changes, whole or not at all. The candidate has steps in `lang`.
pub async fn fill(store: &Store, now: Timestamp, lang: Lang) -> Result<Leads, NoPractice> {
    let examples = Arc::new(Examples::at(now, UTC_OFFSET_MINUTES, lang)?);
    Ok(store.write(move |transaction| load(transaction, &examples, now)).await?)
}

fn load(
    transaction: &mut WriteTransaction<'_>,
    examples: &Examples,
    now: Timestamp,
) -> database::Result<Leads> {
    for (id, name, office) in &examples.people {
        let person = Person { id: *id, name: name.clone(), office: *office };
        person::add(transaction.connection, &person, now)?;
    }
    for (caller, push, received) in &examples.pushes {
        for outcomes in transaction.push(caller, std::slice::from_ref(push), *received)? {
            for (n, outcome) in outcomes.of {
                if !matches!(outcome, Outcome::Accepted(_)) {
                    let log = outcomes.log;
                    let declined = format!("change {n} of the example {log}: {outcome:?}");
                    return Err(database::Error::Refused(declined.into()));
                }
            }
        }
    }
    content::add(transaction, &examples.content, now)?;
    say_coaching(transaction, examples)?;
    let Examples { candidate, coach, employer, manager, account_holder, viewer, .. } = *examples;
    let (account_holder, viewer) = (Some(account_holder), Some(viewer));
    let leads = Leads { candidate, coach, employer, manager, account_holder, viewer };
    meta::put(transaction.connection, MARK, &wire::encode(&leads))?;
    Ok(leads)
}

/// What a candidate said last in a quarter of how it goes, they said of the coach, too.
fn say_coaching(
    transaction: &mut WriteTransaction<'_>,
    examples: &Examples,
) -> database::Result<()> {
    let mut said: Vec<(Timestamp, PersonId, Face)> = Vec::new();
    for change in examples.pushes.iter().flat_map(|(_, push, _)| &push.changes) {
        if let Some(Edit::CheckIn(At(_, FactEdit::Give(given)))) = Edit::decode(&change.edit)
            && let Some(face) = given.face
        {
            said.push((change.at, change.author, face));
        }
    }
    said.sort();
    for (at, person, face) in said {
        let quarter = Quarter::of(at.local(UTC_OFFSET_MINUTES).date());
        coaching::keep(transaction.connection, person, face, quarter)?;
    }
    Ok(())
}

/// Where the practice data stands.
#[derive(Debug)]
pub enum Folder {
    Given(PathBuf),
    /// Goes when the demo stops.
    Passing(PathBuf),
}

impl Folder {
    /// The one that was named, or else one that passes.
    pub fn of(named: Option<&Path>) -> Self {
        let passing = || std::env::temp_dir().join(format!("opstap-demo-{}", chance::person()));
        named.map_or_else(|| Self::Passing(passing()), |folder| Self::Given(folder.to_owned()))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        match self {
            Self::Given(folder) | Self::Passing(folder) => folder,
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let Self::Passing(folder) = self else { return };
        if folder.exists()
            && let Err(error) = std::fs::remove_dir_all(&*folder)
        {
            tracing::warn!(%error, folder = %folder.display(), "the demo's folder stays");
        }
    }
}

#[cfg(test)]
mod exported;

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp(1_790_000_000_000);

    #[tokio::test]
    async fn the_examples_are_taken_in_once_and_other_data_is_left_alone() {
        let folder = ::tests::live::folder::Folder::new("practice").unwrap();
        let store = Store::open(folder.path()).unwrap();
        assert!(leads(&store).await.unwrap().is_none());
        let filled = fill(&store, START, Lang::Nl).await.unwrap();
        let known = leads(&store).await.unwrap().expect("the four of the first start");
        assert_eq!((known.candidate, known.manager), (filled.candidate, filled.manager));
        let cases = store.read(server::store::cases).await.unwrap();
        let monitor = shared::measure::outcome::Monitor::of(&cases, START.local(0).date());
        assert!(monitor.all.trajecten >= 29, "{monitor:?}");

        let other = ::tests::live::folder::Folder::new("practice").unwrap();
        let store = Store::open(other.path()).unwrap();
        let anne = Person { id: chance::person(), name: "Anne".to_owned(), office: None };
        store
            .write(move |transaction| person::add(transaction.connection, &anne, START))
            .await
            .unwrap();
        assert!(matches!(leads(&store).await, Err(NoPractice::OtherData)));
    }
}
