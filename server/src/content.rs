//! `opstap content`: puts skills and plans from files into the office's log, so that nobody types them anew. What is there
//! already stays as it is: a second time it adds what is new. Takes the folder for itself; the server must not run.

mod files;
mod read;

use shared::change::Change;
use shared::id::{Id, LogId, Seq};
use shared::record::Edit;
use shared::refusal::Refusal;
use shared::sync::hub::Caller;
use shared::sync::message::{Outcome, Push};
use shared::time::Timestamp;

use crate::auth::person;
use crate::chance;
use crate::clock::Clock;
use crate::command::content::Content;
use crate::command::{self, Failure};
use crate::store::database;
use crate::store::{Store, WriteTransaction};

pub use self::read::{ContentError, edits_in, edits_of, skill_id};

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Added {
    pub new: usize,
    /// There already.
    pub known: usize,
}

/// Why nothing was taken in.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    #[error("nobody is of the office yet: invite a manager first")]
    NobodyThere,
    #[error("the rule book declines a part of it: {0}")]
    Declined(Refusal),
}

/// Reads the files and adds what is new.
pub fn run(options: &Content) -> Result<(), Failure> {
    let edits = edits_of(&options.from).map_err(|error| Failure::File(error.into()))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let added = runtime.block_on(async {
        let store = Store::open(&options.data)?;
        let now = Clock::system().now();
        store.write(move |transaction| add(transaction, &edits, now)).await
    })?;
    command::say(&format!("{} added, {} there already", added.new, added.known))
}

/// Adds them in the name of somebody of the office, all or none.
pub fn add(
    transaction: &mut WriteTransaction<'_>,
    edits: &[Edit],
    now: Timestamp,
) -> database::Result<Added> {
    let writer = person::of_office(transaction.connection)?;
    let writer = writer.ok_or_else(|| not_taken(NotTaken::NobodyThere))?;
    let caller = Caller { person: writer.id, office: writer.office, paired_by: None };
    // Nobody's phone: it makes these changes and no other.
    let device = Id::from_random(chance::bytes());
    let changes = (1..).zip(edits).map(|(n, edit)| Change {
        device,
        n,
        base: Seq::ZERO,
        at: now,
        author: caller.person,
        edit: edit.encode(),
        promised: None,
    });
    let push = Push { log: LogId::OFFICE, changes: changes.collect(), follows: None };
    let mut added = Added::default();
    for (_, outcome) in transaction.push(&caller, &[push], now)?.into_iter().flat_map(|it| it.of) {
        match outcome {
            Outcome::Accepted(_) => added.new += 1,
            Outcome::Refused(Refusal::AlreadyThere) => added.known += 1,
            Outcome::Refused(refusal) => return Err(not_taken(NotTaken::Declined(refusal))),
            Outcome::Gone | Outcome::TooNew | Outcome::Forked => {
                return Err(not_taken(NotTaken::Declined(Refusal::NotFound)));
            }
        }
    }
    Ok(added)
}

/// So that the transaction goes back.
fn not_taken(why: NotTaken) -> database::Error {
    database::Error::Refused(Box::new(why))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::auth::person::Person;
    use crate::http::tests::kit::Folder;
    use shared::record::At;
    use shared::record::office::plan::{NewPlan, PlanEdit};
    use shared::record::office::{InLangs, OfficeEdit};
    use shared::record::outline::Route;
    use shared::role::StaffRole;
    use shared::text::Lang;

    const NOW: Timestamp = Timestamp(1_790_000_000_000);

    fn ours() -> Vec<Edit> {
        edits_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/office")).unwrap()
    }

    async fn taken(store: &Store, edits: Vec<Edit>) -> Result<Added, String> {
        taken_at(store, edits, NOW).await
    }

    async fn taken_at(store: &Store, edits: Vec<Edit>, now: Timestamp) -> Result<Added, String> {
        let added = store.write(move |transaction| add(transaction, &edits, now)).await;
        added.map_err(|error| error.to_string())
    }

    async fn invite_mo(store: &Store) {
        let (id, name) = (chance::person(), "Mo".to_owned());
        let mo = Person { id, name, office: Some(StaffRole::Manager) };
        store.write(move |it| person::add(it.connection, &mo, NOW)).await.unwrap();
    }

    async fn entries(store: &Store) -> u32 {
        let count =
            |it: &database::Connection| it.one("select count(*) from entry", (), |row| row.get(0));
        store.read(count).await.unwrap()
    }

    #[tokio::test]
    async fn ours_are_taken_in_once_by_the_same_rules_as_everybody_s() {
        let folder = Folder::new();
        let store = Store::open(&folder.0).unwrap();
        assert!(taken(&store, ours()).await.unwrap_err().contains("nobody is of the office"));
        invite_mo(&store).await;
        let all = ours().len();
        assert_eq!(taken(&store, ours()).await, Ok(Added { new: all, known: 0 }));
        let again = taken_at(&store, ours(), NOW.plus_ms(86_400_000)).await;
        assert_eq!(again, Ok(Added { new: 0, known: all }));
        assert_eq!(entries(&store).await as usize, all);
    }

    #[tokio::test]
    async fn what_the_rule_book_declines_leaves_nothing_behind() {
        let folder = Folder::new();
        let store = Store::open(&folder.0).unwrap();
        invite_mo(&store).await;
        let too_long = NewPlan {
            function: InLangs::of([(Lang::Nl, "Winkel")]),
            about: InLangs::default(),
            route: Route::SmallScaleGrowth,
            months: 25,
            first_talk_day: 14,
            talk_every_days: 28,
        };
        let plan = OfficeEdit::Plan(At(Id::from_random(chance::bytes()), PlanEdit::Add(too_long)));
        let edits = ours().into_iter().chain([plan.into()]).collect();
        assert!(taken(&store, edits).await.unwrap_err().contains("declines"));
        assert_eq!(entries(&store).await, 0);
        assert_eq!(taken(&store, ours()).await.unwrap().known, 0);
    }
}
