//! A talk on one page: its number, what moved since the one before, which steps came of it, and whether the candidate comes.

use shared::attention::{Day, Reason, reasons};
use shared::record::coming::{Answer, Reply, last};
use shared::record::comment::{Comment, Subject};
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationField, Support};
use shared::record::fact::FactEdit;
use shared::record::goal::Level;
use shared::record::outline::Phase;
use shared::record::rating::Rating;
use shared::record::step::{NewStep, Pictogram, Rank, StepEdit, StepField};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Role};
use shared::talk;
use shared::time::{Timestamp, When};
use tests::chance::Chance;
use tests::edits::{answers, on};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, day, id};

/// Of the pool: where the employer guides.
const HERE: u8 = 0x11;

const FIRST: u8 = 0xa1;
const SECOND: u8 = 0xa2;
const THIRD: u8 = 0xa3;

fn of(number: u8, edit: EvaluationEdit) -> Edit {
    Edit::Evaluation(At(id(number), edit))
}

fn set(number: u8, field: EvaluationField) -> Edit {
    of(number, EvaluationEdit::Set(field))
}

/// The scene's edits are a minute apart; here each is made on a day of its own, the first on the first.
fn day_of(at: Timestamp) -> chrono::NaiveDate {
    day(u64::try_from(at.0 / 60_000).expect("after 1970"))
}

/// A talk on the day on which the next edit is made.
fn plan_now(scene: &mut Scene, number: u8) {
    let now = scene.entries.len() as u64 + 1;
    let when = When::day(day(now));
    scene.make(COACH, &of(number, EvaluationEdit::Plan(when))).unwrap();
}

#[test]
fn no_two_talks_carry_the_same_number_and_those_called_off_none() {
    let mut scene = opened();
    for (number, on_day) in [(FIRST, 20), (SECOND, 3), (THIRD, 3)] {
        scene.make(COACH, &of(number, EvaluationEdit::Plan(on(on_day)))).unwrap();
    }
    let numbers = |scene: &Scene| {
        [FIRST, SECOND, THIRD].map(|number| talk::number(scene.traject(), id(number)))
    };
    let numbered = numbers(&scene);
    assert_eq!(numbered[0], 3, "the last by its day");
    assert_eq!(numbered[1] + numbered[2], 3, "two of one day are told apart");
    scene.make(COACH, &of(SECOND, EvaluationEdit::Hide(true))).unwrap();
    assert_eq!(numbers(&scene)[0], 2);
    assert_eq!(numbers(&scene)[2], 1);
}

fn goal(scene: &Scene) -> shared::record::goal::GoalId {
    *scene.traject().goals.keys().next().expect("the pool opens with a goal")
}

/// How they saw it before this talk, and see it now: the three in the order of the table.
type Seen = [(Option<Level>, Option<Level>); 3];

fn seen(scene: &Scene, number: u8) -> Seen {
    let views = talk::views(scene.traject(), id(number), goal(scene), &day_of);
    let of = |role| {
        let view = views.iter().find(|view| view.role == role).expect("all three take part");
        (view.before, view.now)
    };
    [Role::Candidate, Role::Coach, Role::Employer].map(of)
}

fn rates(scene: &mut Scene, chance: &mut Chance, who: u8, level: Level) {
    let rating = Rating { goal: goal(scene), level };
    scene.make(who, &Edit::Rating(At(chance.id(), FactEdit::Give(rating)))).unwrap();
}

#[test]
fn a_view_moves_from_one_talk_to_the_next() {
    let (mut scene, mut chance) = (opened(), Chance::of(5));
    rates(&mut scene, &mut chance, CANDIDATE, Level::Less);
    rates(&mut scene, &mut chance, COACH, Level::Less);
    plan_now(&mut scene, FIRST);
    let first: Seen = [(None, Some(Level::Less)), (None, Some(Level::Less)), (None, None)];
    assert_eq!(seen(&scene, FIRST), first);
    rates(&mut scene, &mut chance, CANDIDATE, Level::Expected);
    rates(&mut scene, &mut chance, EMPLOYER, Level::More);
    plan_now(&mut scene, SECOND);
    let second: Seen = [
        (Some(Level::Less), Some(Level::Expected)),
        (Some(Level::Less), Some(Level::Less)),
        (None, Some(Level::More)),
    ];
    assert_eq!(seen(&scene, SECOND), second);
}

#[test]
fn what_was_signed_shows_the_views_of_then() {
    let (mut scene, mut chance) = (opened(), Chance::of(6));
    rates(&mut scene, &mut chance, CANDIDATE, Level::Less);
    plan_now(&mut scene, FIRST);
    for who in [COACH, CANDIDATE, EMPLOYER] {
        scene.make(who, &of(FIRST, EvaluationEdit::Submit(answers()))).unwrap();
    }
    scene.make(COACH, &set(FIRST, EvaluationField::Conclusion("Door.".to_owned()))).unwrap();
    for who in [COACH, CANDIDATE, EMPLOYER] {
        scene.make(who, &of(FIRST, EvaluationEdit::Sign)).unwrap();
    }
    rates(&mut scene, &mut chance, CANDIDATE, Level::MuchMore);
    assert_eq!(seen(&scene, FIRST)[0], (None, Some(Level::Less)));
}

fn step_called(title: &str) -> Edit {
    let new = NewStep {
        title: title.to_owned(),
        phase: Phase::default(),
        goal: None,
        when: Some(on(20)),
        place: String::new(),
        helper: String::new(),
        pictogram: Pictogram::Talk,
        rank: Rank::after(None),
    };
    Edit::Step(At(id(0xb1), StepEdit::Add(new)))
}

#[test]
fn a_line_knows_the_step_that_was_made_of_it_as_long_as_it_is_there() {
    let mut scene = opened();
    let of_talk = Edit::Step(At(id(0xb1), StepEdit::Set(StepField::Talk(Some(id(FIRST))))));
    scene.make(COACH, &step_called("Elke dag kassa")).unwrap();
    assert_eq!(scene.check(COACH, &of_talk), Err(Refusal::NotFound), "before there is such a talk");
    scene.make(COACH, &of(FIRST, EvaluationEdit::Plan(on(3)))).unwrap();
    let text = "- Elke dag kassa\n- Plaatje erbij".to_owned();
    scene.make(COACH, &set(FIRST, EvaluationField::Conclusion(text))).unwrap();
    scene.make(COACH, &of_talk).unwrap();
    let made = |scene: &Scene| {
        let lines = talk::agreed(scene.traject(), id(FIRST));
        lines.iter().map(|line| line.step).collect::<Vec<_>>()
    };
    assert_eq!(made(&scene), [Some((id(0xb1), Some(on(20)))), None]);
    scene.make(COACH, &Edit::Step(At(id(0xb1), StepEdit::Hide(true)))).unwrap();
    assert_eq!(made(&scene), [None, None]);
}

fn cannot(number: u8) -> Edit {
    set(number, EvaluationField::Coming(Answer::CannotCome("Ziek".to_owned())))
}

fn asks(scene: &Scene) -> Vec<Reason> {
    let asked = Day { today: day(0), day_of: &|at| at.local(0).date() };
    let found = reasons(scene.traject(), asked).into_iter();
    found.filter(|reason| matches!(reason, Reason::CannotTalk(_))).collect()
}

#[test]
fn who_cannot_come_to_a_talk_is_a_matter_until_it_moved_or_was_settled() {
    let planned = || {
        let mut scene = opened();
        scene.make(COACH, &of(FIRST, EvaluationEdit::Plan(on(20)))).unwrap();
        scene.make(CANDIDATE, &cannot(FIRST)).unwrap();
        scene
    };
    assert_eq!(asks(&planned()), [Reason::CannotTalk(id(FIRST))]);
    let moves = set(FIRST, EvaluationField::When(on(22)));
    let about = Subject::Evaluation(id(FIRST));
    let settles =
        Edit::Comment(At(id(90), FactEdit::Give(Comment::settling(about, String::new()))));
    let comes = set(FIRST, EvaluationField::Coming(Answer::WillCome));
    for (who, edit) in [(COACH, moves), (COACH, settles), (CANDIDATE, comes)] {
        let mut scene = planned();
        scene.make(who, &edit).unwrap();
        assert_eq!(asks(&scene), [], "after {edit:?}");
    }
    let mut scene = opened();
    scene.make(COACH, &of(FIRST, EvaluationEdit::Plan(on(20)))).unwrap();
    for who in [COACH, EMPLOYER] {
        assert!(scene.check(who, &cannot(FIRST)).is_err(), "theirs it is not to say");
    }
}

#[test]
fn an_employer_who_is_asked_says_that_they_cannot_come_and_others_do_not_hear_it() {
    let replies = |placement: Option<u8>, answer: Answer| {
        let reply = Reply { placement: placement.map(id), answer };
        of(FIRST, EvaluationEdit::Reply(reply))
    };
    let sick = || Answer::CannotCome("Levering".to_owned());
    let own = replies(Some(HERE), sick());
    let declines = |scene: &Scene| {
        let it = scene.traject().evaluations.get(&id(FIRST)).unwrap();
        it.declines().map(|(_, reason)| reason.to_owned()).collect::<Vec<_>>()
    };
    let mut scene = opened();
    scene.make(COACH, &of(FIRST, EvaluationEdit::Plan(on(20)))).unwrap();
    assert_eq!(scene.check(EMPLOYER, &own), Ok(Audience::Placement(id(HERE))));
    assert!(scene.check(EMPLOYER, &replies(None, sick())).is_err(), "of no placement of theirs");
    assert!(scene.check(CANDIDATE, &own).is_err() && scene.check(COACH, &own).is_err());
    scene.make(EMPLOYER, &own).unwrap();
    assert_eq!(declines(&scene), ["Levering"]);
    assert_eq!(asks(&scene), [Reason::CannotTalk(id(FIRST))]);
    scene.make(CANDIDATE, &cannot(FIRST)).unwrap();
    assert_eq!(declines(&scene), ["Ziek", "Levering"]);
    let it = scene.traject().evaluations.get(&id(FIRST)).unwrap();
    assert_eq!(last(it.declines()).map(|(_, reason)| reason), Some("Ziek"));
    let comes = set(FIRST, EvaluationField::Coming(Answer::WillCome));
    scene.make(CANDIDATE, &comes).unwrap();
    scene.make(EMPLOYER, &replies(Some(HERE), Answer::WillCome)).unwrap();
    assert_eq!((declines(&scene), asks(&scene)), (vec![], vec![]));
    scene.make(EMPLOYER, &own).unwrap();
    scene.make(COACH, &set(FIRST, EvaluationField::When(on(22)))).unwrap();
    assert_eq!(declines(&scene), [""; 0], "it was moved since");
}

#[test]
fn more_chips_than_there_are_is_no_answer() {
    let mut scene = opened();
    scene.make(COACH, &of(FIRST, EvaluationEdit::Plan(on(3)))).unwrap();
    let many = Answers { helps: vec![Support::Shown; 13], ..answers() };
    let edit = of(FIRST, EvaluationEdit::Submit(many));
    assert_eq!(scene.check(CANDIDATE, &edit), Err(Refusal::OutOfRange));
}
