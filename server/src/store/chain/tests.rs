//! A copy that goes along: that it holds what the data holds, what is found where it does not, and what goes from it.

use std::fs;
use std::path::PathBuf;

use super::*;
use crate::http::tests::kit::Folder;
use crate::store::moving::table::{Kept, Table, tables};
use crate::store::tests::{Coach, job, open};
use crate::store::{self, Doors, PROBE, Store};

const NOW: Timestamp = Timestamp(1_790_000_000_000);

/// Data, and a second folder with a copy of it.
struct Scene {
    copier: Copier,
    data: Folder,
    away: Folder,
}

impl Scene {
    fn new() -> Self {
        Self::of(Folder::on_file(), &[])
    }

    fn of(data: Folder, recipients: &[store::Recipient]) -> Self {
        let away = Folder::on_file();
        connect(&data.0).unwrap();
        let copier = Copier::of(&data.0, Second::of(&away.0, recipients));
        let mut scene = Self { copier, data, away };
        scene.settle();
        scene
    }

    /// Goes on until there is nothing more to do.
    fn settle(&mut self) {
        while self.copier.go_on(NOW).unwrap() == Need::Base {
            let chain = self.copier.begin()(NOW).unwrap();
            self.copier.take(chain);
        }
    }

    /// A log with some entries, the last of them with this text; a part after each.
    fn live(&mut self, entries: u64) -> LogId {
        let coach = Coach::new();
        let store = Store::open(&self.data.0).unwrap();
        for n in 1..=entries {
            let edit = if n == 1 { open() } else { job(n) };
            run(coach.push(&store, n, edit)).unwrap();
            self.settle();
        }
        coach.log
    }

    fn sql(&self, sql: &str) {
        let connection = Connection::open(&self.data.0.join("opstap.sqlite")).unwrap();
        connection.execute_batch(sql).unwrap();
    }

    fn files(&self) -> Vec<PathBuf> {
        files(&self.away.0)
    }

    /// A file of the newest chain.
    fn file(&self, name: &str) -> PathBuf {
        let chain = second::chains(&self.away.0).unwrap().pop().unwrap();
        chain.folder.join(name)
    }

    fn laid(&self) -> (Laid, Connection, Folder) {
        let scratch = Folder::on_file();
        let to = scratch.0.join("laid");
        let laid = lay(&self.away.0, &to, None).unwrap();
        (laid, Connection::open_to_read(&to).unwrap(), scratch)
    }

    /// What differs between the copy and the data.
    fn differs(&self) -> Vec<&'static str> {
        let (laid, copy, _scratch) = self.laid();
        assert_eq!(laid.spoilt, [] as [String; 0]);
        let live = Connection::open_to_read(&self.data.0.join("opstap.sqlite")).unwrap();
        let is_other = |table: &&Table| {
            table.digest(&copy, None).unwrap() != table.digest(&live, None).unwrap()
        };
        tables().filter(is_other).map(|table| table.name).collect()
    }
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all.extend(files(&path)) } else { all.push(path) }
    }
    all.sort();
    all
}

fn holds(folder: &Path, text: &str) -> bool {
    let has = |file: &PathBuf| {
        fs::read(file).unwrap().windows(text.len()).any(|window| window == text.as_bytes())
    };
    files(folder).iter().any(has)
}

/// A row of a table that refers to those of the same number alone.
fn row(table: &Table, number: u8) -> Vec<Kept> {
    let value = |(name, kind): (&str, &str)| match (table.name, name, kind) {
        ("link", "placement", _) => Kept::Bytes(None),
        ("invite", "short" | "link", _) | (_, "token" | "hash", _) => {
            Kept::Bytes(Some(vec![number; 32]))
        }
        (_, _, "b") => Kept::Bytes(Some(vec![number; 16])),
        (_, "state", _) => Kept::Text(Some("open".to_owned())),
        (_, _, "t") => Kept::Text(Some(format!("{number} één"))),
        _ => Kept::Integer(Some(number.into())),
    };
    table.columns().map(value).collect()
}

#[test]
fn of_every_table_what_came_changed_and_went_goes_along() {
    let mut scene = Scene::new();
    let live = Connection::open(&scene.data.0.join("opstap.sqlite")).unwrap();
    live.execute_batch("pragma foreign_keys = off").unwrap();
    for number in 1..=3 {
        for table in tables().filter(|it| number < 3 || it.name != "entry") {
            let row = row(table, number);
            let places = crate::store::moving::table::places(row.len());
            let insert =
                format!("insert into {} ({}) values ({places})", table.name, table.names());
            assert_eq!(live.execute(&insert, row.as_slice()).unwrap(), 1, "{}", table.name);
        }
        scene.settle();
        assert_eq!(scene.differs(), [] as [&str; 0]);
    }
    // Entries never change; what stands beside them does, and goes.
    let mut changed = 0;
    for table in tables().filter(|it| it.name != "entry") {
        let mut beside = table.columns().skip(table.key);
        let Some((column, _)) = beside.find(|(name, kind)| *kind == "i" && *name != "head") else {
            continue;
        };
        let update = format!("update {} set {column} = 77", table.name);
        changed += live.execute(&update, ()).unwrap();
    }
    assert!(changed > 60, "{changed}");
    scene.settle();
    assert_eq!(scene.differs(), [] as [&str; 0]);
    for table in tables().filter(|it| it.name != "entry" && it.name != "meta") {
        let key: Vec<Kept> = row(table, 3).into_iter().take(table.key).collect();
        let keys: Vec<&str> = table.columns().take(table.key).map(|(name, _)| name).collect();
        let places = crate::store::moving::table::places(table.key);
        let delete = format!("delete from {} where ({}) = ({places})", table.name, keys.join(", "));
        assert_eq!(live.execute(&delete, key.as_slice()).unwrap(), 1, "{}", table.name);
    }
    scene.settle();
    assert_eq!(scene.differs(), [] as [&str; 0]);
}

#[test]
fn nothing_is_written_when_nothing_is_new() {
    let mut scene = Scene::new();
    scene.live(3);
    let before = scene.files();
    for _ in 0..3 {
        scene.settle();
    }
    scene.sql(&format!("insert or replace into meta values ('{PROBE}', '1')"));
    scene.settle();
    assert_eq!(scene.files(), before);
    scene.sql("insert into day_usage values (x'0a', 1, 1)");
    scene.settle();
    assert_eq!(scene.files().len(), before.len() + 1);
}

#[test]
fn a_part_that_is_cut_missing_doubled_or_in_anothers_place_is_named() {
    let mut scene = Scene::new();
    scene.live(6);
    let whole = scene.laid().0.part;
    assert!(whole >= 7, "{whole}");
    let other = {
        let mut other = Scene::new();
        other.live(6);
        fs::read(other.file("000004.jsonl")).unwrap()
    };
    let (fourth, fifth) = (scene.file("000004.jsonl"), scene.file("000005.jsonl"));
    let (four, five) = (fs::read(&fourth).unwrap(), fs::read(&fifth).unwrap());
    let after = whole - 4;
    for (bytes, why) in [
        (Some(&four[..four.len() / 2]), "is not whole"),
        (Some(&[][..]), "is not whole"),
        (None, "is missing"),
        (Some(&five[..]), "is another part"),
        (Some(&other[..]), "is of another office's data"),
    ] {
        match bytes {
            Some(bytes) => fs::write(&fourth, bytes).unwrap(),
            None => fs::remove_file(&fourth).unwrap(),
        }
        let (laid, _, _scratch) = scene.laid();
        assert_eq!(laid.part, 3, "{why}");
        assert_eq!(laid.spoilt.len(), 1);
        let said = &laid.spoilt[0];
        assert!(said.starts_with("part 4 of chain-000001 ") && said.contains(why), "{said}");
        assert!(said.ends_with(&format!("nor are the {after} after it")), "{said}");
    }
    fs::write(&fourth, &five).unwrap();
    fs::write(&fifth, &four).unwrap();
    assert_eq!(scene.laid().0.part, 3, "both changed places");
    fs::write(&fourth, &four).unwrap();
    fs::write(&fifth, &five).unwrap();
    assert_eq!(scene.laid().0, Laid { spoilt: Vec::new(), part: whole, ..scene.laid().0 });
    // The last is cut: nothing comes after it, and it is named all the same.
    let last = scene.file(&format!("{whole:06}.jsonl"));
    let bytes = fs::read(&last).unwrap();
    fs::write(&last, &bytes[..bytes.len() - 9]).unwrap();
    let (laid, _, _scratch) = scene.laid();
    assert_eq!((laid.part, laid.spoilt.len()), (whole - 1, 1), "{laid:?}");
    let found = store::check(&scene.data.0, &scene.away.0, None).unwrap();
    assert_eq!((found.laid, found.since), (Some(laid), 1));
}

#[test]
fn where_the_newest_base_is_cut_the_one_before_serves() {
    let mut scene = Scene::new();
    scene.live(3);
    let chain = scene.copier.begin()(NOW).unwrap();
    scene.copier.take(chain);
    scene.settle();
    let names: Vec<_> = second::chains(&scene.away.0).unwrap().iter().map(Place::name).collect();
    assert_eq!(names, ["chain-000001", "chain-000002"]);
    let base = scene.file("base.sqlite");
    let bytes = fs::read(&base).unwrap();
    fs::write(&base, &bytes[..bytes.len() / 2]).unwrap();
    let (laid, copy, _scratch) = scene.laid();
    assert_eq!((laid.chain.as_str(), laid.spoilt.len()), ("chain-000001", 1), "{laid:?}");
    let count: i64 = copy.one("select count(*) from entry", (), |row| row.get(0)).unwrap();
    assert_eq!(count, 3);
    let chain = scene.copier.begin()(NOW).unwrap();
    scene.copier.take(chain);
    scene.settle();
    let names: Vec<_> = second::chains(&scene.away.0).unwrap().iter().map(Place::name).collect();
    assert_eq!(names, ["chain-000002", "chain-000003"], "two are kept");
}

#[test]
fn what_is_erased_goes_from_every_chain_and_stays_away() {
    let mut scene = Scene::new();
    let (log, other) = (scene.live(40), scene.live(2));
    let text = "xxxxxxxx40";
    assert!(holds(&scene.away.0, text));
    let chain = scene.copier.begin()(NOW).unwrap();
    scene.copier.take(chain);
    scene.settle();
    store::erase(&scene.data.0, log).unwrap();
    scene.settle();
    assert!(!holds(&scene.away.0, text));
    assert!(holds(&scene.away.0, "xxxxxxxx2"), "what was not erased is there");
    let marks = fs::read_to_string(scene.away.0.join("erased.txt")).unwrap();
    assert_eq!(marks, format!("{log}\n"));
    assert_eq!(second::chains(&scene.away.0).unwrap().len(), 1);
    // Nothing but the copy is left, and it knows what was erased.
    let empty = Folder::on_file();
    store::put_back(&empty.0, &scene.away.0, None).unwrap();
    assert_eq!(Markers::of(&empty.0).read().unwrap(), [log]);
    let back = connect(&empty.0).unwrap();
    assert_eq!(read_store::log_state(&back, log).unwrap(), LogState::Gone);
    assert_eq!(store::entries(&back, other).unwrap().len(), 2);
}

#[test]
fn a_folder_that_is_away_is_said_and_the_copy_catches_up() {
    let mut scene = Scene::new();
    scene.live(2);
    let aside = scene.away.0.with_extension("aside");
    fs::rename(&scene.away.0, &aside).unwrap();
    scene.sql("insert into day_usage values (x'0a', 1, 1)");
    assert!(matches!(scene.copier.go_on(NOW), Err(StoreError::NoFolder(_))));
    // The disk is taken away, and its place is there.
    fs::create_dir(&scene.away.0).unwrap();
    assert!(matches!(scene.copier.go_on(NOW), Err(StoreError::CopyAway(_))));
    assert!(scene.copier.begin()(NOW).is_err(), "nothing begins on the wrong disk");
    assert_eq!(scene.files(), [] as [PathBuf; 0]);
    fs::remove_dir(&scene.away.0).unwrap();
    fs::rename(&aside, &scene.away.0).unwrap();
    scene.settle();
    assert_eq!(scene.differs(), [] as [&str; 0]);
    assert_eq!(second::chains(&scene.away.0).unwrap().len(), 1, "it went on where it was");
    // Somebody takes a part away: what comes after it would be of no use.
    let last = scene.laid().0.part;
    fs::remove_file(scene.file(&format!("{last:06}.jsonl"))).unwrap();
    assert!(matches!(scene.copier.go_on(NOW), Err(StoreError::CopyTaken(_))));
    scene.settle();
    assert_eq!(scene.differs(), [] as [&str; 0]);
}

#[test]
fn another_base_is_made_each_day_and_when_the_secret_is_another() {
    let mut scene = Scene::new();
    assert_eq!(scene.copier.go_on(NOW.plus_ms(BASE_MS_MAX - 1)).unwrap(), Need::Nothing);
    assert_eq!(scene.copier.go_on(NOW.plus_ms(BASE_MS_MAX)).unwrap(), Need::Base);
    master::rotate(&scene.data.0, "2027-01-31".parse().unwrap()).unwrap();
    assert_eq!(scene.copier.go_on(NOW).unwrap(), Need::Base);
}

#[test]
fn a_copy_for_a_key_opens_with_that_alone_and_brings_the_secret_back() {
    let key = age::x25519::Identity::generate();
    let mut scene = Scene::of(Folder::on_file(), &[key.to_public().to_string().parse().unwrap()]);
    master::rotate(&scene.data.0, "2027-01-31".parse().unwrap()).unwrap();
    let log = scene.live(4);
    assert!(!holds(&scene.away.0, "xxxxxxxx3"), "nobody reads it");
    let empty = Folder::on_file();
    let from = &scene.away.0;
    assert!(matches!(store::put_back(&empty.0, from, None), Err(StoreError::Encrypted(_))));
    let keys = empty.0.join("keys.txt");
    fs::write(&keys, age::secrecy::ExposeSecret::expose_secret(&key.to_string())).unwrap();
    let cut = scene.file("000004.jsonl.age");
    let bytes = fs::read(&cut).unwrap();
    fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    let back = store::put_back(&empty.0, from, Some(&keys)).unwrap();
    let laid = back.laid.unwrap();
    assert_eq!((laid.part, laid.spoilt.len(), back.doors), (3, 1, Doors::AsInBackup), "{laid:?}");
    fs::write(&cut, &bytes).unwrap();
    store::put_back(&empty.0, from, Some(&keys)).unwrap();
    let secret = |folder: &Folder| fs::read_to_string(folder.0.join("opstap.secret")).unwrap();
    assert_eq!(secret(&empty), secret(&scene.data));
    assert_eq!(secret(&empty).lines().count(), 2, "and the one before");
    assert_eq!(store::entries(&connect(&empty.0).unwrap(), log).unwrap().len(), 4);
}

#[test]
fn one_offices_copy_is_never_put_over_another_nor_goes_on_in_its_folder() {
    let (mut scene, other) = (Scene::new(), Scene::new());
    scene.live(2);
    let said = store::put_back(&other.data.0, &scene.away.0, None);
    assert!(matches!(said, Err(StoreError::CopyOfAnother(_))), "{said:?}");
    let said = store::check(&other.data.0, &scene.away.0, None);
    assert!(matches!(said, Err(StoreError::CopyOfAnother(_))), "{said:?}");
    let second = Second::of(&scene.away.0, &[]);
    let said = try_out(&other.data.0, &second);
    assert!(matches!(said, Err(StoreError::CopyOfAnother(_))), "{said:?}");
    try_out(&scene.data.0, &second).unwrap();
    let within = Second::of(&scene.data.0, &[]);
    assert!(matches!(try_out(&scene.data.0, &within), Err(StoreError::SameFolder(_))));
    let nothing = Folder::on_file();
    let said = store::put_back(&nothing.0, &Folder::on_file().0, None);
    assert!(matches!(said, Err(StoreError::NoCopy(_))), "{said:?}");
    // After a restore it is the same office still, in another life.
    store::put_back(&scene.data.0, &scene.away.0, None).unwrap();
    try_out(&scene.data.0, &second).unwrap();
}
