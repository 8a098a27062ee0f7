//! The figures of one traject: which samples count, which goals, and from when on. What they are worked out with stands beside
//! each formula.

use shared::measure::productivity::Indication;
use shared::record::fact::FactEdit;
use shared::record::goal::{GoalEdit, GoalField, Level};
use shared::record::main_task::{MainTaskEdit, MainTaskField, NewMainTask};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::rating::Rating;
use shared::record::work_sample::{Help, WorkSample};
use shared::record::{At, Edit};
use shared::time::Period;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, day, id};

const PLACEMENT: u8 = 0x61;
/// Three main tasks of it: half of the week, three tenths and two.
const TASKS: [(u8, u8); 3] = [(0x71, 50), (0x72, 30), (0x73, 20)];
const TODAY: u64 = 100;

fn scene() -> Scene {
    let mut scene = opened();
    let new = NewPlacement {
        place: "Hal".to_owned(),
        kind: PlaceKind::Employer,
        mentor: String::new(),
        hours_per_week: 0,
        period: Period { from: day(0), to: None },
    };
    let edit = Edit::Placement(At(id(PLACEMENT), PlacementEdit::Add(new)));
    scene.make(COACH, &edit).unwrap();
    for (task, share) in TASKS {
        let placement = id(PLACEMENT);
        let new = NewMainTask { placement, name: "Laden".to_owned(), share };
        scene.make(COACH, &Edit::MainTask(At(id(task), MainTaskEdit::Add(new)))).unwrap();
    }
    scene
}

/// A sample on that day.
fn sample(task: u8, on: u64, [pace, quality, net_time]: [u8; 3], help: Help) -> WorkSample {
    WorkSample { task: id(task), pace: pace.into(), quality, net_time, help, on: day(on) }
}

fn give(scene: &mut Scene, number: u8, sample: WorkSample) {
    scene.make(COACH, &Edit::WorkSample(At(id(number), FactEdit::Give(sample)))).unwrap();
}

fn productivity(scene: &Scene) -> Option<Indication> {
    scene.traject().productivity(id(PLACEMENT), day(TODAY))
}

#[test]
fn each_task_counts_as_it_was_seen_last_and_the_future_does_not() {
    let mut scene = scene();
    assert_eq!(productivity(&scene), None);
    let [(loading, _), (sorting, _), (tidying, _)] = TASKS;
    give(&mut scene, 1, sample(loading, TODAY + 1, [100; 3], Help::Alone));
    assert_eq!(productivity(&scene), None, "it is dated in the future");

    // What was written down last need not be what was seen last.
    give(&mut scene, 2, sample(loading, 20, [88, 95, 90], Help::Hint));
    give(&mut scene, 3, sample(loading, 10, [10, 10, 10], Help::Together));
    let seen = productivity(&scene).unwrap();
    assert_eq!((seen.percent, seen.seen), (75, 50), "of the half of the week that was seen");
    assert_eq!(seen.samples, [(id(loading), id(2))]);

    give(&mut scene, 4, sample(sorting, 20, [80, 100, 85], Help::Alone));
    give(&mut scene, 5, sample(tidying, 20, [100, 90, 100], Help::Alone));
    let whole = productivity(&scene).unwrap();
    assert_eq!((whole.percent, whole.seen), (76, 100), "the method's own example");

    let taken_back = Edit::WorkSample(At(id(2), FactEdit::Hide(true)));
    scene.make(COACH, &taken_back).unwrap();
    assert_eq!(productivity(&scene).unwrap().samples[0], (id(loading), id(3)));
    let hidden = Edit::MainTask(At(id(loading), MainTaskEdit::Hide(true)));
    scene.make(COACH, &hidden).unwrap();
    let rest = productivity(&scene).unwrap();
    assert_eq!((rest.percent, rest.seen), (77, 50), "38.4 of 50");
    let whole_week = Edit::MainTask(At(id(sorting), MainTaskEdit::Set(MainTaskField::Share(80))));
    scene.make(COACH, &whole_week).unwrap();
    assert_eq!(productivity(&scene).unwrap().percent, 72);
}

#[test]
fn the_learning_curve_of_a_task_is_of_that_task() {
    let mut scene = scene();
    let [(loading, _), (sorting, _), _] = TASKS;
    let samples = [
        (loading, 14, 60, Help::Hint),
        (loading, 0, 40, Help::Together),
        (sorting, 1, 90, Help::Alone),
        (loading, 7, 55, Help::Shown),
        (loading, TODAY + 7, 99, Help::Alone),
    ];
    for (number, (task, on, pace, help)) in (1..).zip(samples) {
        give(&mut scene, number, sample(task, on, [pace, 90, 90], help));
    }
    let curve = |today| scene.traject().learning_curve(id(loading), day(today));
    let helped: Vec<Help> = curve(TODAY).attempts.iter().map(|it| it.help).collect();
    assert_eq!(helped, [Help::Together, Help::Shown, Help::Hint]);
    assert_eq!(curve(TODAY).attempts_until_alone(), None);
    assert_eq!(curve(TODAY + 7).attempts_until_alone(), Some(4));
    assert!(curve(13).pace_a_week().is_none(), "two samples make no line");
    assert!((curve(TODAY).pace_a_week().unwrap().middle - 10.0).abs() < 1e-9);
}

#[test]
fn attainment_has_a_start_and_now_and_says_when_the_words_changed() {
    let mut scene = opened();
    let goals: Vec<_> = scene.traject().open_goals().map(|(id, _)| id).collect();
    let goal = goals[0];
    let set = |field| Edit::Goal(At(goal, GoalEdit::Set(field)));
    for other in &goals {
        let edit = Edit::Goal(At(*other, GoalEdit::Set(GoalField::Weight(0))));
        scene.make(COACH, &edit).unwrap();
    }
    assert_eq!(scene.traject().attainment(), None, "all weights are nothing");
    for field in [
        GoalField::Weight(3),
        GoalField::Start(Level::MuchLess),
        GoalField::Reached(Level::Expected),
    ] {
        scene.make(COACH, &set(field)).unwrap();
    }
    let found = scene.traject().attainment().unwrap();
    assert!((found.start - 30.0).abs() < 1e-9 && (found.change() - 20.0).abs() < 1e-9);

    let sentences =
        |word: &str| GoalField::Levels([1, 2, 3, 4, 5].map(|it| format!("{word} {it}")));
    scene.make(COACH, &set(sentences("vroeg"))).unwrap();
    assert_eq!(scene.traject().reworded(goal), None, "nobody had said how far it was");
    for (number, who) in [(1, CANDIDATE), (2, EMPLOYER)] {
        let rating = Rating { goal, level: Level::Less };
        scene.make(who, &Edit::Rating(At(id(number), FactEdit::Give(rating)))).unwrap();
    }
    assert_eq!(scene.traject().reworded(goal), None);
    scene.make(COACH, &set(sentences("laat"))).unwrap();
    assert_eq!(scene.traject().reworded(goal).unwrap().author, id(COACH));
}
