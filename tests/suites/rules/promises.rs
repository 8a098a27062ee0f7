//! A promise holds for the words its author had before them: a signature, a confirmation, a verdict, a yes. And the past
//! stands: who joins or leaves later changes no talk that was finished.

use proptest::prelude::*;
use shared::change::{Change, Digest};
use shared::id::{PersonId, Seq, TrajectId};
use shared::record::Edit;
use shared::record::adjustment::{AdjustmentEdit, AdjustmentField, Verdict};
use shared::record::appointment::{AppointmentEdit, AppointmentField, Invited};
use shared::record::coming::Answer;
use shared::record::evaluation::{EvaluationEdit, EvaluationField, Stage};
use shared::record::member::MemberEdit;
use shared::record::step::{StepEdit, StepField};
use shared::refusal::Refusal;
use shared::role::{Parties, Role};
use shared::sync::hub::{Caller, Hub};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{Epoch, Outcome, Push};
use shared::time::Timestamp;
use tests::edits::{
    adjustment, answers, appointment, evaluation, its, joins, member, on, proposal, step, talk,
};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, author, id};

use super::agreed::{FIRST, agreed};

const NOW: Timestamp = Timestamp(1_800_000_000_000);
const LOG: u8 = 77;
/// Someone who joins later.
const LATER: u8 = 40;

/// What is promised, by whom, and how its words change.
struct Row {
    name: &'static str,
    who: u8,
    promise: Edit,
    change: Edit,
}

fn rows() -> [Row; 4] {
    let concluded = |words: &str| {
        evaluation(EvaluationEdit::Set(EvaluationField::Conclusion(words.to_owned())))
    };
    [
        Row {
            name: "a signature",
            who: CANDIDATE,
            promise: evaluation(EvaluationEdit::Sign),
            change: concluded("32 uur"),
        },
        Row {
            name: "a confirmed step",
            who: COACH,
            promise: step(StepEdit::Confirm(true)),
            change: step(StepEdit::Set(StepField::Title("Iets anders".to_owned()))),
        },
        Row {
            name: "a verdict",
            who: COACH,
            promise: adjustment(AdjustmentEdit::Decide(Verdict::WeTryIt)),
            change: adjustment(AdjustmentEdit::Set(AdjustmentField::Change(
                "Iets anders".to_owned(),
            ))),
        },
        Row {
            name: "a yes",
            who: CANDIDATE,
            promise: appointment(AppointmentEdit::Set(AppointmentField::Answer(Answer::WillCome))),
            change: appointment(AppointmentEdit::Set(AppointmentField::Plan(talk(
                9,
                Invited::Candidate,
            )))),
        },
    ]
}

/// A traject in which each of these can be promised.
fn ready() -> Scene {
    let mut scene = opened();
    let all = [
        (COACH, evaluation(EvaluationEdit::Plan(on(3)))),
        (CANDIDATE, evaluation(EvaluationEdit::Submit(answers()))),
        (COACH, evaluation(EvaluationEdit::Submit(answers()))),
        (EMPLOYER, evaluation(EvaluationEdit::Submit(answers()))),
        (COACH, evaluation(EvaluationEdit::Set(EvaluationField::Conclusion("16 uur".to_owned())))),
        (COACH, adjustment(AdjustmentEdit::Propose(proposal()))),
        (COACH, appointment(AppointmentEdit::Plan(talk(2, Invited::Candidate)))),
    ];
    for (who, edit) in all {
        scene.make(who, &edit).unwrap_or_else(|refusal| panic!("{edit:?}: {refusal}"));
    }
    scene
}

/// A server that took all of this in.
struct TestServer {
    hub: Hub,
    store: MemoryStore,
    n: u64,
}

impl TestServer {
    fn with(scene: &Scene) -> Self {
        let mut store = MemoryStore::default();
        store.begin_epoch(Epoch(1));
        let mut server = Self { hub: Hub::new(1), store, n: 1_000 };
        for (_, entry) in &scene.entries {
            let accepted = server.push(entry.change.clone());
            assert!(matches!(accepted, Outcome::Accepted(_)), "{accepted:?}");
        }
        server
    }

    fn push(&mut self, change: Change) -> Outcome {
        let who = (0..=u8::MAX).find(|who| id::<()>(*who).as_bytes() == change.author.as_bytes());
        let office = who.and_then(|who| author(who).office);
        let caller = Caller { person: change.author, office, paired_by: None };
        let push = Push { log: id(LOG), changes: vec![change], follows: None };
        let Ok(outcomes) = self.hub.push(&mut self.store, &caller, &push, NOW);
        outcomes.of[0].1
    }

    fn bring(&mut self, who: u8, base: u64, edit: &Edit, promised: Option<Digest>) -> Outcome {
        self.n += 1;
        let (author, n): (PersonId, u64) = (id(who), self.n);
        let (at, edit) = (NOW.plus_ms(i64::try_from(n).unwrap()), edit.encode());
        self.push(Change { device: id(who + 100), n, base: Seq(base), at, author, edit, promised })
    }
}

#[test]
fn a_promise_is_taken_for_the_words_it_was_given_to_and_for_no_others() {
    let log: TrajectId = id(LOG);
    let changed = Outcome::Refused(Refusal::WordsChanged);
    for Row { name, who, promise, change } in rows() {
        let before = ready();
        let head = before.state.head().0;
        let mut after = before.clone();
        after.make(COACH, &change).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        let digest = |scene: &Scene| Some(scene.state.promised(&promise).expect(name).digest());
        let (old, new) = (digest(&before), digest(&after));
        assert_ne!(old, new, "{name}");
        // What of the words was seen as it was promised, with which digest; and whether they stand so as it arrives.
        for (scene, base, promised, expected) in [
            (&before, head, old, Outcome::Accepted(Seq(head + 1))),
            (&after, head, old, changed),
            (&after, head + 1, new, Outcome::Accepted(Seq(head + 2))),
            // A restored server counts anew: what was seen says nothing, the words do.
            (&before, 1, old, Outcome::Accepted(Seq(head + 1))),
            (&after, head + 1, old, changed),
            (&before, head, new, changed),
            // From a phone that tells of none.
            (&before, head, None, Outcome::Accepted(Seq(head + 1))),
            (&after, head, None, changed),
            (&after, head + 1, None, Outcome::Accepted(Seq(head + 2))),
            (&before, 1, None, changed),
        ] {
            let mut server = TestServer::with(scene);
            let outcome = server.bring(who, base, &promise, promised);
            assert_eq!(outcome, expected, "{name} on {base} with {promised:?}");
            let kept = server.store.all_entries(log).last().map(|(_, entry)| entry.change.promised);
            if matches!(outcome, Outcome::Accepted(_)) {
                assert_eq!(
                    kept,
                    Some(promised),
                    "{name}: a phone that is restored from it promises the same"
                );
            }
        }
    }
}

#[test]
fn every_signature_is_a_promise() {
    let scene = ready();
    let promise = |edit| scene.state.promised(&edit).is_some();
    assert!(rows().into_iter().all(|row| promise(row.promise)));
    assert!(!rows().into_iter().any(|row| promise(row.change)));
    assert!(!promise(step(StepEdit::Confirm(false))));
    assert!(!promise(appointment(AppointmentEdit::Set(AppointmentField::Answer(
        Answer::CannotCome(String::new())
    )))));
}

#[test]
fn a_step_is_confirmed_as_it_read_and_not_as_it_was_rewritten() {
    let mut scene = ready();
    let is_confirmed = |scene: &Scene| {
        let (_, step) =
            scene.traject().steps.iter().find(|(step, _)| **step == id(its::STEP)).expect("a step");
        step.is_confirmed()
    };
    let title = |words: &str| step(StepEdit::Set(StepField::Title(words.to_owned())));
    scene.make(COACH, &title("Kassa tellen")).unwrap();
    scene.make(COACH, &step(StepEdit::Confirm(true))).unwrap();
    assert!(is_confirmed(&scene));
    scene.make(COACH, &step(StepEdit::Set(StepField::Place("Winkel".to_owned())))).unwrap();
    assert!(is_confirmed(&scene), "where it is done was not confirmed");
    scene.make(COACH, &title("Kassa openen")).unwrap();
    assert!(!is_confirmed(&scene));
    scene.make(COACH, &title("Kassa tellen")).unwrap();
    assert!(is_confirmed(&scene), "taken back");
}

fn stage(scene: &Scene) -> (Parties, Stage) {
    let traject = scene.traject();
    let talk = traject.evaluations.get(&id(its::EVALUATION)).expect("a talk");
    (talk.parties(traject.taking_part()), talk.stage(traject.taking_part()))
}

fn parties(roles: &[Role]) -> Parties {
    Parties::which(|role| roles.contains(&role))
}

#[test]
fn who_is_asked_can_be_chosen_until_the_first_has_answered() {
    use Role::{Candidate, Coach, Employer};
    let asked =
        |roles: &[Role]| evaluation(EvaluationEdit::Set(EvaluationField::Asked(parties(roles))));
    let mut scene = opened();
    scene.make(COACH, &evaluation(EvaluationEdit::Plan(on(3)))).unwrap();
    assert_eq!(stage(&scene).0, Parties::ALL);
    assert_eq!(scene.check(COACH, &asked(&[])), Err(Refusal::OutOfRange));
    assert!(scene.check(CANDIDATE, &asked(&[Coach])).is_err());
    scene.make(COACH, &asked(&[Candidate, Coach])).unwrap();
    let submit = evaluation(EvaluationEdit::Submit(answers()));
    assert_eq!(scene.check(EMPLOYER, &submit), Err(Refusal::NotAsked));
    scene.make(CANDIDATE, &submit).unwrap();
    assert_eq!(
        scene.check(COACH, &asked(&[Candidate, Coach, Employer])),
        Err(Refusal::AlreadyAnswered)
    );
    scene.make(COACH, &submit).unwrap();
    assert_eq!(stage(&scene), (parties(&[Candidate, Coach]), Stage::Submitted));
    // As long as nobody's words are in it, it can be changed again.
    scene.make(COACH, &evaluation(EvaluationEdit::TakeBack)).unwrap();
    scene.make(CANDIDATE, &evaluation(EvaluationEdit::TakeBack)).unwrap();
    scene.make(COACH, &asked(&[Candidate, Coach, Employer])).unwrap();
    scene.make(EMPLOYER, &submit).unwrap();
    assert_eq!(stage(&scene), (Parties::ALL, Stage::Draft));
}

#[test]
fn who_left_without_a_word_is_waited_for_no_more() {
    let mut scene = opened();
    scene.make(COACH, &evaluation(EvaluationEdit::Plan(on(3)))).unwrap();
    for who in [COACH, CANDIDATE] {
        scene.make(who, &evaluation(EvaluationEdit::Submit(answers()))).unwrap();
    }
    assert_eq!(stage(&scene).1, Stage::Draft);
    for who in employers(&scene) {
        scene.make(COACH, &member(who, MemberEdit::Active(false))).unwrap();
    }
    assert_eq!(stage(&scene), (parties(&[Role::Candidate, Role::Coach]), Stage::Submitted));
}

/// The employers who take part.
fn employers(scene: &Scene) -> Vec<u8> {
    let is_employer = |who: &u8| scene.traject().role(id(*who)) == Some(Role::Employer);
    (0..=u8::MAX).filter(is_employer).collect()
}

/// Something that happens to who takes part.
#[derive(Debug, Clone)]
enum Move {
    Joins(u8, Role),
    Leaves(u8),
    Returns(u8),
}

impl Move {
    fn edit(&self) -> Edit {
        match *self {
            Self::Joins(who, role) => joins(who, role, "Nieuw"),
            Self::Leaves(who) => member(who, MemberEdit::Active(false)),
            Self::Returns(who) => member(who, MemberEdit::Active(true)),
        }
    }
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let who =
        prop_oneof![Just(CANDIDATE), Just(EMPLOYER), Just(COACH), Just(LATER), Just(LATER + 1)];
    let role = prop_oneof![Just(Role::Coach), Just(Role::Employer), Just(Role::Candidate)];
    let one = (who, role, 0..3_u8).prop_map(|(who, role, what)| match what {
        0 => Move::Joins(who, role),
        1 => Move::Leaves(who),
        _ => Move::Returns(who),
    });
    prop::collection::vec(one, 0..12)
}

#[test]
fn a_talk_that_was_called_off_takes_nothing_in() {
    let mut scene = opened();
    scene.make(COACH, &evaluation(EvaluationEdit::Plan(on(3)))).unwrap();
    scene.make(CANDIDATE, &evaluation(EvaluationEdit::Submit(answers()))).unwrap();
    scene.make(COACH, &evaluation(EvaluationEdit::Hide(true))).unwrap();
    for who in [COACH, EMPLOYER] {
        let answers = evaluation(EvaluationEdit::Submit(answers()));
        assert_eq!(scene.check(who, &answers), Err(Refusal::NotFound));
    }
    let sign = evaluation(EvaluationEdit::Sign);
    assert_eq!(scene.check(CANDIDATE, &sign), Err(Refusal::NotFound));
    scene.make(COACH, &evaluation(EvaluationEdit::Hide(false))).unwrap();
    let answers = evaluation(EvaluationEdit::Submit(answers()));
    assert!(scene.check(EMPLOYER, &answers).is_ok(), "it is held after all");
}

#[test]
fn a_signature_for_a_conclusion_that_was_withdrawn_signs_nothing_not_even_the_next() {
    let concluded = |words: &str| {
        evaluation(EvaluationEdit::Set(EvaluationField::Conclusion(words.to_owned())))
    };
    let before = ready();
    let (head, sign) = (before.state.head().0, evaluation(EvaluationEdit::Sign));
    let read = Some(before.state.promised(&sign).expect("a promise").digest());
    let mut withdrawn = before.clone();
    withdrawn.make(COACH, &concluded("")).unwrap();
    let mut anew = withdrawn.clone();
    anew.make(COACH, &concluded("24 uur")).unwrap();
    for (scene, name) in [(&withdrawn, "withdrawn"), (&anew, "another in its place")] {
        let mut server = TestServer::with(scene);
        for promised in [read, None] {
            let outcome = server.bring(CANDIDATE, head, &sign, promised);
            assert!(matches!(outcome, Outcome::Refused(_)), "{name}, {promised:?}: {outcome:?}");
        }
    }
    // Put back as it was read, it is what they meant.
    anew.make(COACH, &concluded("16 uur")).unwrap();
    let outcome = TestServer::with(&anew).bring(CANDIDATE, head, &sign, read);
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
}

#[test]
fn answers_to_a_talk_that_moved_to_yesterday_are_answers_to_that_talk() {
    let mut scene = opened();
    scene.make(COACH, &evaluation(EvaluationEdit::Plan(on(9)))).unwrap();
    let base = scene.state.head().0;
    scene.make(COACH, &evaluation(EvaluationEdit::Set(EvaluationField::When(on(1))))).unwrap();
    let mut server = TestServer::with(&scene);
    let submit = evaluation(EvaluationEdit::Submit(answers()));
    // Written without a network, before its author heard of the other day.
    let outcome = server.bring(CANDIDATE, base, &submit, None);
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
    scene.make(CANDIDATE, &submit).unwrap();
    let talk = scene.traject().evaluations.get(&id(its::EVALUATION)).expect("a talk");
    assert!(talk.has_answered(id(CANDIDATE)) && talk.when.get() == &on(1));
}

proptest! {
    #[test]
    fn whoever_joins_or_leaves_changes_no_finished_talk(
        without_employer in any::<bool>(),
        moves in moves(),
    ) {
        let mut scene = opened();
        if without_employer {
            for who in employers(&scene) {
                scene.make(COACH, &member(who, MemberEdit::Active(false))).unwrap();
            }
        }
        scene.make(COACH, &evaluation(EvaluationEdit::Plan(on(3)))).unwrap();
        let all = [COACH, CANDIDATE, EMPLOYER];
        let there: Vec<u8> = all.into_iter().filter(|who| scene.traject().role(id(*who)).is_some()).collect();
        let concluded = evaluation(EvaluationEdit::Set(EvaluationField::Conclusion("16 uur".to_owned())));
        for who in &there {
            scene.make(*who, &evaluation(EvaluationEdit::Submit(answers()))).unwrap();
        }
        scene.make(COACH, &concluded).unwrap();
        for who in &there {
            scene.make(*who, &evaluation(EvaluationEdit::Sign)).unwrap();
        }
        let finished = stage(&scene);
        prop_assert_eq!(finished.1, Stage::Signed);
        for it in moves {
            // What the rule book does not allow does not happen.
            scene.make(COACH, &it.edit()).ok();
            prop_assert_eq!(stage(&scene), finished);
        }
    }

    #[test]
    fn whoever_joins_or_leaves_undoes_no_agreement(moves in moves()) {
        let mut scene = agreed();
        let signed = |scene: &Scene| {
            let traject = scene.traject();
            let parties = traject.signing_parties(id(FIRST)).into_iter();
            let names = parties.map(|it| (it.role, it.has_signed(), it.names));
            (traject.is_agreed(), names.collect::<Vec<_>>())
        };
        let before = signed(&scene);
        prop_assert!(before.0);
        for it in moves {
            scene.make(COACH, &it.edit()).ok();
            prop_assert_eq!(&signed(&scene), &before, "after {:?}", it);
        }
    }
}
