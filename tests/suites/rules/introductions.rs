//! Introductions: who begins one, who decides, in which order, and who reads of it; and a day of many short meetings.

use std::collections::BTreeSet;
use std::fmt::Write;

use chrono::NaiveTime;
use shared::attention::{Day, Reason, reasons};
use shared::record::path::PathEdit;
use shared::record::path::introduction::{
    Decision, Introduction, IntroductionEdit, IntroductionField, Meeting, NewIntroduction, Stage,
    Why,
};
use shared::record::path::speed_date::slots;
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Permission};
use shared::time::{Timestamp, When};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene, day, id};

const IT: u8 = 0xe1;
const OTHER: u8 = 0xe2;
const JOB: u8 = 0xe3;

fn new() -> NewIntroduction {
    NewIntroduction {
        to: Some(id(EMPLOYER)),
        job: Some(id(JOB)),
        title: "Bakker".to_owned(),
        employer: "De Korenaar".to_owned(),
        informed: None,
        meeting: None,
    }
}

fn edit_of(which: u8, edit: IntroductionEdit) -> Edit {
    PathEdit::Introduction(At(id(which), edit)).into()
}

fn edit(edit: IntroductionEdit) -> Edit {
    edit_of(IT, edit)
}

fn set(field: IntroductionField) -> Edit {
    edit(IntroductionEdit::Set(field))
}

fn informed(on: u64) -> Edit {
    set(IntroductionField::Informed(Some(day(on))))
}

fn met(on: u64) -> Edit {
    set(IntroductionField::Met(Some(day(on))))
}

fn meets(on: u64) -> Edit {
    let place = "Stadhuis".to_owned();
    set(IntroductionField::Meeting(Some(Meeting {
        when: When::day(day(on)),
        minutes: 10,
        place,
        event: None,
    })))
}

fn decides(why: Why) -> Edit {
    edit(IntroductionEdit::Decide(Decision { why, line: "Graag tot ziens".to_owned() }))
}

fn takes_back() -> Edit {
    edit(IntroductionEdit::TakeBack)
}

fn begun() -> Scene {
    let mut scene = opened();
    scene.make(COACH, &edit(IntroductionEdit::Begin(new()))).unwrap();
    scene
}

/// A scene after these, each by the coach.
fn after(edits: &[Edit]) -> Scene {
    let mut scene = begun();
    for edit in edits {
        scene.make(COACH, edit).unwrap();
    }
    scene
}

fn it(scene: &Scene) -> &Introduction {
    scene.traject().path().introductions.get(&id(IT)).unwrap()
}

/// Each move of each person, in each state: what becomes of it. K: candidate, C: coach, E: the employer it is to, O: another.
#[test]
fn who_may_do_what_in_which_state() {
    let chosen = Why::WorkFits;
    let states = [
        ("begun", after(&[])),
        ("informed", after(&[informed(1)])),
        ("planned", after(&[informed(1), meets(3)])),
        ("met", after(&[informed(1), met(2)])),
        ("chosen", after(&[informed(1), met(2), decides(chosen)])),
        ("not chosen", after(&[decides(Why::NoPlaceLeft)])),
        ("hidden", after(&[edit(IntroductionEdit::Hide(true))])),
    ];
    let moves = [
        ("inform", informed(1)),
        ("plan", meets(4)),
        ("meet", met(2)),
        ("choose", decides(chosen)),
        ("not choose", decides(Why::OtherFitsNow)),
        ("take back", takes_back()),
        ("hide", edit(IntroductionEdit::Hide(true))),
    ];
    let agreed = "\
begun      inform     .C..  plan       .C..  meet       ....  choose     ....  not choose .CE.  take back  ....  hide       .C..
informed   inform     .C..  plan       .C..  meet       .C..  choose     ....  not choose .CE.  take back  ....  hide       .C..
planned    inform     .C..  plan       .C..  meet       .C..  choose     .CE.  not choose .CE.  take back  ....  hide       .C..
met        inform     .C..  plan       .C..  meet       .C..  choose     .CE.  not choose .CE.  take back  ....  hide       .C..
chosen     inform     ....  plan       ....  meet       ....  choose     ....  not choose ....  take back  .CE.  hide       .C..
not chosen inform     ....  plan       ....  meet       ....  choose     ....  not choose ....  take back  .CE.  hide       .C..
hidden     inform     .C..  plan       .C..  meet       ....  choose     ....  not choose ....  take back  ....  hide       .C..
";
    let mut found = String::new();
    for (state, scene) in &states {
        let mut line = format!("{state:<10}");
        for (name, edit) in &moves {
            let who = [(CANDIDATE, 'K'), (COACH, 'C'), (EMPLOYER, 'E'), (OTHER_EMPLOYER, 'O')];
            let may = who.map(|(who, letter)| match scene.check(who, edit) {
                Ok(_) => letter,
                Err(_) => '.',
            });
            let may: String = may.iter().collect();
            write!(line, " {name:<10} {may} ").unwrap();
        }
        found += line.trim_end();
        found.push('\n');
    }
    assert_eq!(found, agreed);
}

#[test]
fn another_employer_reads_nothing_of_it() {
    let mut scene = begun();
    let edits = [
        (COACH, informed(1)),
        (COACH, meets(3)),
        (EMPLOYER, decides(Why::KeenToLearn)),
        (EMPLOYER, takes_back()),
        (COACH, edit(IntroductionEdit::Hide(true))),
    ];
    for (who, edit) in edits {
        let audience = scene.make(who, &edit).unwrap();
        assert_eq!(audience, Audience::Employer(id(EMPLOYER)));
        let sees = |who| scene.traject().view(id(who)).unwrap().sees(audience);
        assert!(sees(CANDIDATE) && sees(COACH) && sees(EMPLOYER) && !sees(OTHER_EMPLOYER));
        assert!(!audience.is_for_office());
    }
    // Whoever is told of no employer is of the candidate and the coaches.
    let alone = NewIntroduction { to: None, ..new() };
    let audience = scene.make(COACH, &edit_of(OTHER, IntroductionEdit::Begin(alone))).unwrap();
    assert_eq!(audience, Audience::CandidateAndCoach);
    let decides = IntroductionEdit::Decide(Decision { why: Why::MoreTime, line: String::new() });
    assert_eq!(scene.check(EMPLOYER, &edit_of(OTHER, decides)), Err(Refusal::NotFound));
}

#[test]
fn it_is_begun_by_a_coach_for_an_employer_who_takes_part_and_once_for_a_job() {
    let mut scene = opened();
    let begin = |new| edit(IntroductionEdit::Begin(new));
    for who in [CANDIDATE, EMPLOYER] {
        let refusal = Refusal::NotAllowed(Permission::Introduce);
        assert_eq!(scene.check(who, &begin(new())), Err(refusal));
    }
    for who in [CANDIDATE, COACH, STRANGER] {
        let to = NewIntroduction { to: Some(id(who)), ..new() };
        assert_eq!(scene.check(COACH, &begin(to)), Err(Refusal::NotFound), "{who}");
    }
    let nameless = NewIntroduction { title: " ".to_owned(), ..new() };
    assert_eq!(scene.check(COACH, &begin(nameless)), Err(Refusal::EmptyText));
    let whole_day =
        Meeting { when: When::day(day(3)), minutes: 8 * 60 + 1, place: String::new(), event: None };
    let long = NewIntroduction { meeting: Some(whole_day), ..new() };
    assert_eq!(scene.check(COACH, &begin(long)), Err(Refusal::OutOfRange));
    scene.make(COACH, &begin(new())).unwrap();
    let again = |new| scene.check(COACH, &edit_of(OTHER, IntroductionEdit::Begin(new)));
    assert_eq!(again(new()), Err(Refusal::AlreadyThere));
    assert!(again(NewIntroduction { to: Some(id(OTHER_EMPLOYER)), ..new() }).is_ok());
    assert!(again(NewIntroduction { job: Some(id(JOB + 1)), ..new() }).is_ok());
    // Known in words alone, the words tell.
    let words = |title: &str| NewIntroduction { job: None, title: title.to_owned(), ..new() };
    assert!(again(words("Bakker")).is_ok());
    scene.make(COACH, &edit_of(OTHER, IntroductionEdit::Begin(words("Bakker")))).unwrap();
    let third = |new| scene.check(COACH, &edit_of(0xe9, IntroductionEdit::Begin(new)));
    assert_eq!(third(words("Bakker")), Err(Refusal::AlreadyThere));
    assert!(third(words("Kok")).is_ok());
    // What was taken away is in nobody's way.
    scene.make(COACH, &edit(IntroductionEdit::Hide(true))).unwrap();
    assert!(scene.check(COACH, &edit_of(0xe9, IntroductionEdit::Begin(new()))).is_ok());
}

#[test]
fn nobody_meets_whom_they_were_told_of_later() {
    let scene = after(&[informed(5)]);
    assert_eq!(scene.check(COACH, &met(4)), Err(Refusal::OutOfRange));
    assert!(scene.check(COACH, &met(5)).is_ok());
    let scene = after(&[informed(5), met(6)]);
    assert_eq!(scene.check(COACH, &informed(7)), Err(Refusal::OutOfRange));
    let never = set(IntroductionField::Informed(None));
    assert_eq!(scene.check(COACH, &never), Err(Refusal::OutOfRange));
}

#[test]
fn what_was_decided_stands_until_it_is_taken_back() {
    let mut scene = after(&[informed(1), met(2)]);
    let refusal = Refusal::NotAllowed(Permission::ChooseCandidate);
    assert_eq!(scene.check(CANDIDATE, &decides(Why::WorkFits)), Err(refusal));
    assert_eq!(scene.check(OTHER_EMPLOYER, &decides(Why::WorkFits)), Err(Refusal::NotFound));
    assert_eq!(scene.check(EMPLOYER, &takes_back()), Err(Refusal::NotDecided));
    scene.make(EMPLOYER, &decides(Why::WorkFits)).unwrap();
    assert!(it(&scene).is_chosen());
    for again in [decides(Why::WorkFits), decides(Why::MoreTime), meets(9)] {
        assert_eq!(scene.check(COACH, &again), Err(Refusal::AlreadyDecided));
    }
    assert_eq!(scene.check(OTHER_EMPLOYER, &takes_back()), Err(Refusal::NotFound));
    scene.make(EMPLOYER, &takes_back()).unwrap();
    assert!(!it(&scene).is_chosen());
    scene.make(COACH, &decides(Why::MoreTime)).unwrap();
    assert_eq!(it(&scene).stage(day(9)), Stage::NotChosen);
    scene.make(COACH, &edit(IntroductionEdit::Hide(true))).unwrap();
    assert!(scene.traject().introductions().is_empty());
}

#[test]
fn each_is_taken_back_by_one_edit() {
    let mut scene = begun();
    let back = |scene: &Scene, edit: &Edit| scene.state.inverse(edit);
    let hides = edit(IntroductionEdit::Hide(true));
    assert_eq!(back(&opened(), &edit(IntroductionEdit::Begin(new()))), Some(hides));
    let not_told = set(IntroductionField::Informed(None));
    assert_eq!(back(&scene, &informed(1)), Some(not_told));
    scene.make(COACH, &informed(1)).unwrap();
    assert_eq!(back(&scene, &meets(3)), Some(set(IntroductionField::Meeting(None))));
    scene.make(COACH, &meets(3)).unwrap();
    assert_eq!(back(&scene, &decides(Why::WorkFits)), Some(takes_back()));
    scene.make(EMPLOYER, &decides(Why::WorkFits)).unwrap();
    // A decision is said anew, by who decides then.
    assert_eq!(back(&scene, &takes_back()), None);
}

#[test]
fn a_reason_says_whether_somebody_is_chosen() {
    let all: BTreeSet<Why> = Why::CHOSEN.into_iter().chain(Why::NOT_CHOSEN).collect();
    assert_eq!(all.len(), Why::CHOSEN.len() + Why::NOT_CHOSEN.len());
    assert!(Why::CHOSEN.iter().all(|it| it.is_chosen()));
    assert!(!Why::NOT_CHOSEN.iter().any(|it| it.is_chosen()));
}

#[test]
fn a_coach_hears_of_it_where_nobody_decided_in_five_days() {
    let undecided = |scene: &Scene, on: u64| {
        let day_of = |at: shared::time::Timestamp| at.local(0).date();
        let found = reasons(scene.traject(), Day { today: day(on), day_of: &day_of });
        found.into_iter().any(|it| it == Reason::Undecided(id(IT)))
    };
    let mut scene = after(&[informed(1), meets(3)]);
    assert!(!undecided(&scene, 3) && !undecided(&scene, 7));
    assert!(undecided(&scene, 8), "five days after the day that was planned");
    scene.make(COACH, &met(6)).unwrap();
    assert!(!undecided(&scene, 8) && undecided(&scene, 11), "after the day on which they met");
    scene.make(EMPLOYER, &decides(Why::HoursOrWay)).unwrap();
    assert!(!undecided(&scene, 40));
}

#[test]
fn where_it_stands_follows_from_what_was_noted() {
    let stage = |scene: &Scene, on| it(scene).stage(day(on));
    assert_eq!(stage(&begun(), 1), Stage::ToInform);
    assert_eq!(stage(&after(&[informed(1)]), 1), Stage::ToMeet);
    let planned = after(&[informed(1), meets(3)]);
    assert_eq!((stage(&planned, 3), stage(&planned, 4)), (Stage::ToMeet, Stage::ToDecide));
    assert_eq!(stage(&after(&[informed(1), met(2)]), 2), Stage::ToDecide);
}

#[test]
fn nobody_comes_to_a_meeting_before_which_was_decided() {
    let planned = |it: &Introduction| it.planned_meeting().is_some();
    let coming = |it: &Introduction, on| it.coming_meeting(day(on)).is_some();
    let scene = after(&[informed(0), meets(3)]);
    let open = it(&scene);
    assert!(planned(open) && coming(open, 3) && !coming(open, 4));
    let scene = after(&[informed(0), meets(3), met(1)]);
    assert!(planned(it(&scene)) && !coming(it(&scene), 2), "they met before");
    let scene = after(&[informed(0), meets(3), edit(IntroductionEdit::Hide(true))]);
    assert!(!planned(it(&scene)) && !coming(it(&scene), 1));
    let scene = after(&[informed(0), meets(3), decides(Why::NoPlaceLeft)]);
    for (decided_on, is_planned) in [(2, false), (3, true), (4, true)] {
        let mut decided = it(&scene).clone();
        let noon = day(decided_on).and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap());
        let (_, by) = decided.decided.as_mut().unwrap();
        by.at = Timestamp(noon.and_utc().timestamp_millis());
        assert_eq!((planned(&decided), coming(&decided, 1)), (is_planned, false), "{decided_on}");
    }
}

#[test]
fn a_meeting_goes_to_the_introduction_that_is_there() {
    let meeting =
        Meeting { when: When::day(day(3)), minutes: 10, place: String::new(), event: None };
    let planned = || NewIntroduction { meeting: Some(meeting.clone()), ..new() };
    let scene = begun();
    let of_it = set(IntroductionField::Meeting(Some(meeting.clone())));
    assert_eq!(scene.traject().meet_edits(id(OTHER), planned()), [of_it]);
    let begins = edit_of(OTHER, IntroductionEdit::Begin(planned()));
    assert_eq!(opened().traject().meet_edits(id(OTHER), planned()), [begins]);
    let decided = after(&[decides(Why::OwnWish)]);
    assert_eq!(decided.traject().meet_edits(id(OTHER), planned()), []);
}

#[test]
fn at_a_speed_date_each_meets_each_once_and_nobody_sits_at_two_tables() {
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    for (candidates, tables) in [(1, 1), (3, 3), (2, 5), (5, 2), (20, 6), (0, 3), (3, 0)] {
        let found = slots(candidates, tables, at(9, 0), 7).unwrap();
        let pairs: BTreeSet<_> = found.iter().map(|it| (it.candidate, it.table)).collect();
        assert_eq!((pairs.len(), found.len()), (candidates * tables, candidates * tables));
        let seats: BTreeSet<_> = found.iter().map(|it| (it.from, it.candidate)).collect();
        let at_tables: BTreeSet<_> = found.iter().map(|it| (it.from, it.table)).collect();
        assert_eq!((seats.len(), at_tables.len()), (found.len(), found.len()));
        let rounds: BTreeSet<_> = found.iter().map(|it| it.from).collect();
        assert!(rounds.len() <= candidates.max(tables), "no longer than it must take");
    }
    assert!(slots(2, 2, at(23, 40), 10).is_some(), "over at midnight");
    assert_eq!(slots(2, 2, at(23, 41), 10), None);
}
