//! What leaves for research, of worlds drawn by seeds: no word that anybody typed, and nothing that few share. Both are looked for
//! in the files, by nothing that made them.

use std::collections::{BTreeMap, BTreeSet};

use ::tests::chance::Chance;
use ::tests::edits::joins;
use ::tests::scene::{COACH, Scene, day, id};
use ::tests::sim::edits::{Among, Drawer};
use ::tests::sim::people::People;
use ::tests::sim::words::open_text;
use shared::id::LogId;
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::record::point::{NewPoint, PointEdit, Purpose};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::Period;

use super::*;

/// Trajecten of a world at most.
const TRAJECTEN: u64 = 40;
const EDITS: u64 = 60;
/// The number of the first candidate: those before have parts of their own.
const FIRST: u8 = 20;

/// Trajecten in which people did what came to them, and all that they typed.
fn world(seed: u64) -> (Vec<(LogId, Scene)>, BTreeSet<String>) {
    let mut chance = Chance::of(seed);
    let people = People::draw(&mut chance);
    let (mut all, mut typed) = (Vec::new(), BTreeSet::new());
    for number in 0..seed.min(TRAJECTEN) {
        let candidate = FIRST + u8::try_from(chance.below(30)).unwrap();
        let mut scene = Scene::default();
        let mut make = |scene: &mut Scene, who, edit: Edit| {
            if scene.make(who, &edit).is_ok() {
                typed.extend(edit.user_text().into_iter().map(str::to_owned));
            }
        };
        let opening = Opening {
            job: open_text(0, number),
            employer: open_text(1, chance.below(4) as u64),
            route: *chance.pick(&Route::ALL).unwrap(),
            period: Period { from: day(0), to: None },
            cohort: if chance.one_in(2) {
                open_text(2, chance.below(3) as u64)
            } else {
                String::new()
            },
            coach: open_text(3, 0),
            origin: Origin::Real,
        };
        make(&mut scene, COACH, Edit::Outline(OutlineEdit::Open(opening)));
        make(&mut scene, COACH, joins(candidate, Role::Candidate, &open_text(4, number)));
        for edit in 0..EDITS {
            let who = if chance.one_in(3) { candidate } else { COACH };
            let traject = scene.traject().clone();
            let mut drawer = Drawer {
                traject: &traject,
                person: id(who),
                people: &people,
                index: 5,
                number: number * EDITS + edit,
                chance: &mut chance,
            };
            if let Some(edit) = drawer.draw(Among::All) {
                make(&mut scene, who, edit);
            }
        }
        if chance.one_in(2) {
            let endings =
                [Ending::IntendedJob, Ending::OtherEmployer, Ending::Training, Ending::Stopped];
            let ending = *chance.pick(&endings).unwrap();
            let (on, reason) = (day(chance.below(300) as u64), open_text(6, number));
            let outcome = Outcome { ending, on, reason };
            make(&mut scene, COACH, Edit::Outcome(OutcomeEdit::Record(Some(outcome))));
        }
        all.push((chance.id(), scene));
    }
    (all, typed)
}

fn exported(world: &[(LogId, Scene)]) -> Vec<File> {
    let mut tables = Tables::new(Pseudonyms::fresh());
    for (log, scene) in world {
        tables.add(*log, scene.traject());
    }
    tables.files()
}

type Rows = Vec<BTreeMap<String, String>>;

fn rows(file: &File) -> Rows {
    csv::Reader::from_reader(file.bytes.as_slice()).deserialize().map(Result::unwrap).collect()
}

/// A value that fewer than five people share, if there is any.
fn of_few(files: &[File]) -> Option<String> {
    let named = |name: &str| rows(files.iter().find(|file| file.name == name).unwrap());
    let people: BTreeMap<String, String> = named("trajecten.csv")
        .into_iter()
        .map(|row| {
            let (traject, candidate) = (row["traject"].clone(), row["candidate"].clone());
            let whose = if candidate.is_empty() { traject.clone() } else { candidate };
            (traject, whose)
        })
        .collect();
    for column in named("codebook.csv").iter().filter(|it| !["key", ""].contains(&&*it["type"])) {
        let (table, name) = (&column["table"], &column["column"]);
        let mut held = BTreeMap::<String, BTreeSet<String>>::new();
        for row in named(&format!("{table}.csv")) {
            held.entry(row[name].clone()).or_default().insert(people[&row["traject"]].clone());
        }
        if let Some((value, few)) = held.iter().find(|(_, of)| of.len() < 5) {
            return Some(format!("{table}.{name}: {value:?} of {}", few.len()));
        }
    }
    None
}

#[test]
fn no_word_that_anybody_typed_leaves_and_nothing_that_few_share() {
    let (mut told, mut words) = (BTreeMap::<String, usize>::new(), 0);
    for seed in 0..60 {
        let (world, typed) = world(seed);
        let files = exported(&world);
        for file in &files {
            let text = String::from_utf8(file.bytes.clone()).unwrap();
            for word in typed.iter().filter(|word| word.len() > 3) {
                assert!(!text.contains(word.as_str()), "seed {seed}: {word:?} in {}", file.name);
            }
            *told.entry(file.name.clone()).or_default() += file.rows;
        }
        words += typed.len();
        assert_eq!(of_few(&files), None, "seed {seed}");
    }
    // They are worlds in which it could have gone wrong.
    assert!(words > 1_000 && told.len() == 5 && told.values().all(|rows| *rows > 100), "{told:?}");
}

#[test]
fn what_few_share_would_be_found() {
    let (world, _) = world(TRAJECTEN);
    let mut files = exported(&world);
    let trajecten = &mut files[0];
    let text = String::from_utf8(trajecten.bytes.clone()).unwrap();
    // Somebody built it so that one is told as what they are.
    trajecten.bytes = text.replacen("small_scale_growth", "rare", 1).into_bytes();
    assert!(of_few(&files).unwrap().starts_with("trajecten.route: \"rare\""));
}

#[test]
fn of_nobody_and_of_few_there_is_nothing_but_the_titles() {
    for seed in 0..5 {
        let (world, _) = world(seed);
        for file in exported(&world).iter().filter(|file| file.name != "codebook.csv") {
            assert_eq!(String::from_utf8_lossy(&file.bytes).lines().count(), 1, "{}", file.name);
        }
    }
}

#[test]
fn two_exports_cannot_be_laid_beside_each_other() {
    let (world, _) = world(TRAJECTEN);
    let keys = |files: &[File]| -> BTreeSet<String> {
        let trajecten = rows(&files[0]).into_iter();
        trajecten.flat_map(|row| [row["traject"].clone(), row["candidate"].clone()]).collect()
    };
    let (first, second) = (keys(&exported(&world)), keys(&exported(&world)));
    assert!(first.len() > 40 && first.intersection(&second).all(String::is_empty));
    let ids = world.iter().map(|(log, _)| log.to_string());
    assert!(ids.into_iter().all(|id: String| !first.contains(&format!("t{}", &id[..16]))));
}

#[test]
fn of_who_wants_less_done_with_it_nothing_leaves() {
    let ask = |purpose| {
        let new = NewPoint { text: "Liever niet".to_owned(), purpose, goal: None };
        Edit::Point(At(id(0xc1), PointEdit::Raise(new)))
    };
    let asking = |purpose: Purpose| {
        let (mut all, _) = world(TRAJECTEN);
        all.retain_mut(|(_, scene)| {
            let who = scene.traject().members_in(Role::Candidate).next().map(|(person, _)| person);
            let number = (FIRST..FIRST + 30).find(|it| Some(id(*it)) == who);
            number.is_some_and(|it| scene.make(it, &ask(purpose)).is_ok())
        });
        exported(&all).iter().find(|it| it.name == "trajecten.csv").unwrap().rows
    };
    assert!(asking(Purpose::Correction) > 10);
    assert_eq!(asking(Purpose::Restriction), 0);
}
