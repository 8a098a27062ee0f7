//! Main tasks and work samples: what a week has room for, what a sample may say, and who may record where.

use shared::record::fact::FactEdit;
use shared::record::main_task::{MainTaskEdit, MainTaskField, NewMainTask};
use shared::record::member::{MemberEdit, MemberField, NewMember};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::work_sample::{Help, WorkSample};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Permission, Role};
use shared::time::Period;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, Scene, day, id};

/// Of the scene's two placements: 20 hours a week, and hours that nobody knows.
const HERE: u8 = 0x61;
const THERE: u8 = 0x62;
const TASK: u8 = 0x71;
/// The first day at both.
const FIRST_DAY: u64 = 10;

/// Two placements; the employer is of the first, the other of the second.
fn scene() -> Scene {
    let mut scene = opened();
    for (placement, hours_per_week) in [(HERE, 20), (THERE, 0)] {
        let new = NewPlacement {
            place: "Hal".to_owned(),
            kind: PlaceKind::Employer,
            mentor: String::new(),
            hours_per_week,
            period: Period { from: day(FIRST_DAY), to: None },
        };
        let edit = Edit::Placement(At(id(placement), PlacementEdit::Add(new)));
        assert!(scene.make(COACH, &edit).is_ok());
    }
    for (who, placement) in [(EMPLOYER, HERE), (OTHER_EMPLOYER, THERE)] {
        let placement = Some(id(placement));
        let joins = NewMember { role: Role::Employer, name: "Vos".to_owned(), placement };
        let edit = Edit::Member(At(id(who), MemberEdit::Add(joins)));
        let moves = Edit::Member(At(id(who), MemberEdit::Set(MemberField::Placement(placement))));
        assert!(scene.make(COACH, &edit).or_else(|_| scene.make(COACH, &moves)).is_ok());
    }
    scene
}

fn task(number: u8, edit: MainTaskEdit) -> Edit {
    Edit::MainTask(At(id(number), edit))
}

fn add(number: u8, placement: u8, share: u8) -> Edit {
    let placement = id(placement);
    task(number, MainTaskEdit::Add(NewMainTask { placement, name: "Laden".to_owned(), share }))
}

fn share(number: u8, share: u8) -> Edit {
    task(number, MainTaskEdit::Set(MainTaskField::Share(share)))
}

fn hide(number: u8, hide: bool) -> Edit {
    task(number, MainTaskEdit::Hide(hide))
}

/// The coach does these in turn; only the last may be refused.
fn check(edits: &[Edit], last: Result<(), Refusal>) {
    let mut scene = scene();
    let mut result = Ok(());
    for edit in edits {
        assert!(result.is_ok(), "{edit:?} comes after a refusal: {result:?}");
        result = scene.make(COACH, edit).map(|_| ());
    }
    assert_eq!(result, last, "{edits:?}");
}

#[test]
fn a_week_has_room_for_a_hundred_percent() {
    let full = [add(TASK, HERE, 60), add(TASK + 1, HERE, 40)];
    let after = |more: &[Edit]| [&full[..], more].concat();
    check(&full, Ok(()));
    check(&after(&[add(TASK + 2, HERE, 20)]), Err(Refusal::OutOfRange));
    check(&after(&[share(TASK + 1, 41)]), Err(Refusal::OutOfRange));
    check(&after(&[share(TASK, 50), share(TASK + 1, 50)]), Ok(()));
    // Another placement has a week of its own.
    check(&after(&[add(TASK + 2, THERE, 100)]), Ok(()));
    // What is hidden takes nothing, until it is put back.
    let hidden = after(&[hide(TASK, true), add(TASK + 2, HERE, 45)]);
    check(&hidden, Ok(()));
    check(&[&hidden[..], &[hide(TASK, false)]].concat(), Err(Refusal::OutOfRange));
    check(&[&hidden[..], &[share(TASK, 15), hide(TASK, false)]].concat(), Ok(()));
    check(&[add(TASK, HERE, 101)], Err(Refusal::OutOfRange));
}

#[test]
fn a_task_is_a_sixteenth_of_the_week_and_half_an_hour_a_day() {
    check(&[add(TASK, THERE, 6)], Err(Refusal::OutOfRange));
    check(&[add(TASK, THERE, 7)], Ok(()));
    // 12 % of 20 hours is 144 minutes a week, 13 % is 156.
    check(&[add(TASK, HERE, 12)], Err(Refusal::OutOfRange));
    check(&[add(TASK, HERE, 13)], Ok(()));
    check(&[add(TASK, HERE, 13), share(TASK, 12)], Err(Refusal::OutOfRange));
}

#[test]
fn there_are_five_tasks_at_most() {
    let five: Vec<Edit> = (0..5).map(|n| add(TASK + n, THERE, 10)).collect();
    check(&five, Ok(()));
    check(&[&five[..], &[add(TASK + 5, THERE, 10)]].concat(), Err(Refusal::OutOfRange));
    let fewer = [&five[..], &[hide(TASK, true), add(TASK + 5, THERE, 10)]].concat();
    check(&fewer, Ok(()));
    check(&[&fewer[..], &[hide(TASK, false)]].concat(), Err(Refusal::OutOfRange));
}

#[test]
fn a_task_is_of_a_placement_that_is_there() {
    check(&[add(TASK, TASK, 20)], Err(Refusal::NotFound));
    check(&[share(TASK, 20)], Err(Refusal::NotFound));
    check(&[add(TASK, HERE, 20), add(TASK, HERE, 20)], Err(Refusal::AlreadyThere));
    let refused = Refusal::NotAllowed(Permission::ChangePlacements);
    assert_eq!(scene().check(EMPLOYER, &add(TASK, HERE, 20)), Err(refused));
}

fn usual() -> WorkSample {
    let (task, on) = (id(TASK), day(FIRST_DAY));
    WorkSample { task, pace: 80, quality: 95, net_time: 90, help: Help::Hint, on }
}

/// What comes of a sample, where there is one task.
fn give(who: u8, sample: WorkSample) -> Result<Audience, Refusal> {
    let mut scene = scene();
    assert!(scene.make(COACH, &add(TASK, HERE, 50)).is_ok());
    scene.make(who, &Edit::WorkSample(At(id(0x72), FactEdit::Give(sample))))
}

#[test]
fn a_sample_says_what_can_be() {
    let here = Ok(Audience::Placement(id(HERE)));
    let rows = [
        (usual(), here),
        (WorkSample { pace: 0, ..usual() }, Err(Refusal::OutOfRange)),
        (WorkSample { pace: 1, ..usual() }, here),
        (WorkSample { pace: 200, ..usual() }, here),
        (WorkSample { pace: 201, ..usual() }, Err(Refusal::OutOfRange)),
        (WorkSample { pace: 10_000, ..usual() }, Err(Refusal::OutOfRange)),
        (WorkSample { quality: 0, ..usual() }, Err(Refusal::OutOfRange)),
        (WorkSample { quality: 101, ..usual() }, Err(Refusal::OutOfRange)),
        (WorkSample { net_time: 0, ..usual() }, Err(Refusal::OutOfRange)),
        (WorkSample { net_time: 101, ..usual() }, Err(Refusal::OutOfRange)),
        (WorkSample { on: day(FIRST_DAY - 1), ..usual() }, Err(Refusal::EndsBeforeStart)),
        (WorkSample { on: day(FIRST_DAY + 500), ..usual() }, here),
        (WorkSample { task: id(0x73), ..usual() }, Err(Refusal::NotFound)),
    ];
    for (sample, expected) in rows {
        assert_eq!(give(EMPLOYER, sample), expected, "{sample:?}");
    }
}

#[test]
fn a_sample_is_of_those_who_see_the_placement() {
    let refused = Refusal::NotAllowed(Permission::RecordWorkSample);
    assert_eq!(give(COACH, usual()), Ok(Audience::Placement(id(HERE))));
    assert_eq!(give(CANDIDATE, usual()), Err(refused));
    assert_eq!(give(OTHER_EMPLOYER, usual()), Err(Refusal::NotFound));
}

#[test]
fn the_placement_of_a_task_never_changes_and_neither_do_its_readers() {
    let mut scene = scene();
    let here = Ok(Audience::Placement(id(HERE)));
    assert_eq!(scene.make(COACH, &add(TASK, HERE, 50)), here);
    assert_eq!(scene.make(COACH, &share(TASK, 40)), here);
    assert_eq!(scene.make(COACH, &hide(TASK, true)), here);
}
