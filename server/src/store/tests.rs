//! The store as a whole: many at once, no room left, and two on one folder.

use std::future::Future;
use std::task::{Context, Waker};

use shared::change::Change;
use shared::id::{DeviceId, Id, LogId, PersonId, Seq};
use shared::record::Edit;
use shared::record::outline::{Opening, Origin, OutlineEdit, OutlineField, Route};
use shared::role::StaffRole;
use shared::sync::hub::{Caller, ReadStore};
use shared::sync::message::{Outcome, Push};
use shared::time::{Period, Timestamp};

use super::{SqlReadStore, Store, StoreError, WriteTransaction};
use crate::chance;
use crate::http::tests::kit::Folder;

const NOW: Timestamp = Timestamp(1_790_000_000_000);

#[derive(Debug, Clone, Copy)]
pub(super) struct Coach {
    pub(super) caller: Caller,
    pub(super) device: DeviceId,
    pub(super) log: LogId,
}

impl Coach {
    pub(super) fn new() -> Self {
        let caller =
            Caller { person: chance::person(), office: Some(StaffRole::Coach), paired_by: None };
        Self {
            caller,
            device: Id::from_random(chance::bytes()),
            log: Id::from_random(chance::bytes()),
        }
    }

    fn change(&self, n: u64, edit: &Edit) -> Push {
        let (device, author): (_, PersonId) = (self.device, self.caller.person);
        let change = Change {
            device,
            n,
            base: Seq::ZERO,
            at: NOW,
            author,
            edit: edit.encode(),
            promised: None,
        };
        Push { log: self.log, changes: vec![change], follows: None }
    }

    pub(super) async fn push(
        self,
        store: &Store,
        n: u64,
        edit: Edit,
    ) -> Result<Outcome, StoreError> {
        let push = self.change(n, &edit);
        let outcomes =
            store.write(move |transaction| transaction.push(&self.caller, &[push], NOW)).await?;
        Ok(outcomes[0].of[0].1)
    }
}

pub(super) fn open() -> Edit {
    Edit::Outline(OutlineEdit::Open(Opening {
        job: "Kas".to_owned(),
        employer: "De Linde".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: "2026-03-02".parse().unwrap(), to: None },
        cohort: String::new(),
        coach: "Anne".to_owned(),
        origin: Origin::Example,
    }))
}

pub(super) fn job(n: u64) -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job(format!("{n:x>150}"))))
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_each_get_a_place_without_gaps() {
    let folder = Folder::new();
    let store = Store::open(&folder.0).unwrap();
    let coach = Coach::new();
    assert_eq!(coach.push(&store, 1, open()).await.unwrap(), Outcome::Accepted(Seq(1)));
    let pushes = (2..=200).map(|n| {
        let store = store.clone();
        tokio::spawn(async move { coach.push(&store, n, job(n)).await })
    });
    let mut places = Vec::new();
    for push in pushes.collect::<Vec<_>>() {
        let Outcome::Accepted(seq) = push.await.unwrap().unwrap() else { panic!("refused") };
        places.push(seq.0);
    }
    places.sort_unstable();
    assert_eq!(places, (2..=200).collect::<Vec<u64>>());
}

#[tokio::test]
async fn a_job_that_fails_takes_nobody_along() {
    let folder = Folder::new();
    let store = Store::open(&folder.0).unwrap();
    let coach = Coach::new();
    coach.push(&store, 1, open()).await.unwrap();
    let push = coach.change(2, &job(2));
    let failing = store.write(move |transaction: &mut WriteTransaction<'_>| {
        transaction.push(&coach.caller, &[push], NOW)?;
        transaction.connection.execute("select nonsense", ())
    });
    let (failed, fine) = tokio::join!(failing, coach.push(&store, 3, job(3)));
    assert!(matches!(failed, Err(StoreError::Broken(_))));
    // The failed one left neither an entry nor a folded one behind.
    assert_eq!(fine.unwrap(), Outcome::Accepted(Seq(2)));
}

#[tokio::test]
async fn what_the_monitor_knew_of_before_is_worked_out_anew() {
    let folder = Folder::new();
    let coach = Coach::new();
    {
        let store = Store::open(&folder.0).unwrap();
        coach.push(&store, 1, open()).await.unwrap();
        // A migration that asks for more takes away what was kept.
        let takes_away = include_str!("migrations/018_monitor.sql");
        store.write(|it| it.connection.execute_batch(takes_away)).await.unwrap();
    }
    let store = Store::open(&folder.0).unwrap();
    let cases = store.read(super::cases).await.unwrap();
    let starts: Vec<_> = cases.iter().map(|case| case.phase_starts.as_slice()).collect();
    assert_eq!(starts, [[NOW]]);
}

#[tokio::test]
async fn a_full_disk_is_said_and_passes() {
    let folder = Folder::new();
    let store = Store::open(&folder.0).unwrap();
    let coach = Coach::new();
    coach.push(&store, 1, open()).await.unwrap();
    let pages = |count: i64| {
        move |transaction: &mut WriteTransaction<'_>| {
            let sql = format!("pragma max_page_count = {count}");
            transaction.connection.one(&sql, (), |row| row.get::<i64>(0))
        }
    };
    // A database cannot shrink: one page is as much as it has now.
    store.write(pages(1)).await.unwrap();
    let mut n = 2;
    let full = loop {
        match coach.push(&store, n, job(n)).await {
            Ok(_) => n += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(full, StoreError::Full), "{full}");
    let health = store.read(|it| it.one("select 1", (), |row| row.get::<i64>(0)));
    assert_eq!(health.await.unwrap(), 1);
    store.write(pages(1_000_000)).await.unwrap();
    assert_eq!(coach.push(&store, n, job(n)).await.unwrap(), Outcome::Accepted(Seq(n)));
    let grants = store.read(move |it| SqlReadStore(it).grants(coach.caller.person)).await.unwrap();
    assert_eq!(grants[0].head, Seq(n));
}

#[tokio::test]
async fn two_servers_do_not_share_a_folder() {
    let folder = Folder::new();
    let first = Store::open(&folder.0).unwrap();
    assert!(matches!(Store::open(&folder.0), Err(StoreError::InUse(_))));
    drop(first);
    Store::open(&folder.0).unwrap();
}

#[tokio::test]
async fn what_waits_is_written_before_the_end() {
    let folder = Folder::new();
    let store = Store::open(&folder.0).unwrap();
    let coach = Coach::new();
    coach.push(&store, 1, open()).await.unwrap();
    // Handed over, and nobody stays to hear the answer.
    let mut asked = Box::pin(coach.push(&store, 2, job(2)));
    let mut once = Context::from_waker(Waker::noop());
    assert!(asked.as_mut().poll(&mut once).is_pending());
    drop(asked);
    drop(store);
    let store = Store::open(&folder.0).unwrap();
    let grants = store.read(move |it| SqlReadStore(it).grants(coach.caller.person)).await.unwrap();
    assert_eq!(grants[0].head, Seq(2));
}
