//! A proof that somebody takes along: who makes it and takes it back, and what it shows on a day: what stands then, of what was
//! chosen, with who saw it, and nothing else.

use shared::id::LogId;
use shared::proof::{Shown, Teller};
use shared::record::fact::FactEdit;
use shared::record::own::proof::{Naming, Proof, Provable};
use shared::record::path::PathEdit;
use shared::record::{At, Edit, PersonFile};
use shared::refusal::Refusal;
use shared::role::{Audience, Author, Permission, Role};
use tests::office::{FULL, Office, its};
use tests::scene::{CANDIDATE, COACH, day, id};

fn own_log() -> LogId {
    LogId::of_person(id(CANDIDATE))
}

fn proof(shown: Vec<Provable>) -> Proof {
    Proof { naming: Naming::First, place: None, shown, until: None }
}

fn give(number: u8, proof: Proof) -> Edit {
    PathEdit::Proof(At(id(number), FactEdit::Give(proof))).into()
}

fn hide(number: u8, is_hidden: bool) -> Edit {
    PathEdit::Proof(At(id(number), FactEdit::Hide(is_hidden))).into()
}

fn orders() -> Provable {
    Provable::Skill(id(its::SEEN_ORDERS))
}

fn goal() -> Provable {
    Provable::Goal(id(FULL), id(its::GOAL))
}

/// The example as the candidate's phone has it.
fn phone() -> shared::sync::phone::Phone {
    let rows = Office::with_examples().journal(CANDIDATE);
    shared::sync::phone::Phone::load(&rows).unwrap().unwrap()
}

/// What a proof with these choices shows, on the phone of whose it is.
fn told<T>(ask: impl FnOnce(Teller<'_>) -> T) -> T {
    let phone = phone();
    let trajecten: Vec<_> = phone.trajects().map(|(log, _, traject)| (log, traject)).collect();
    let file: &PersonFile = phone.person_file(id(CANDIDATE)).unwrap();
    ask(Teller { owner: id(CANDIDATE), name: "Samir El Haddad", file, trajecten: &trajecten })
}

fn chosen(proof: &Proof) -> Shown {
    told(|it| it.chosen(proof, shared::time::Timestamp(0)))
}

#[test]
fn only_its_person_makes_a_proof_and_takes_it_back() {
    let phone = phone();
    let state = phone.replica(own_log()).unwrap().state();
    let check = |who, coached: Option<u8>, edit: &Edit| {
        let author = Author { person: id(who), office: None, coached: coached.map(id) };
        state.check(own_log(), edit, author)
    };
    let made = give(9, proof(vec![orders(), goal()]));
    assert_eq!(check(CANDIDATE, None, &made), Ok(Audience::CandidateAndCoach));
    let theirs = Err(Refusal::NotAllowed(Permission::MakeProof));
    assert_eq!(check(COACH, Some(CANDIDATE), &made), theirs);
    assert!(check(CANDIDATE, None, &hide(its::PROOF, true)).is_ok());
    let of_another = Err(Refusal::NotAllowed(Permission::RetractOfAnother));
    assert_eq!(check(COACH, Some(CANDIDATE), &hide(its::PROOF, true)), of_another);
    // Nothing is no proof, nor what was never seen, nor a day that cannot be meant.
    for (shown, until, expected) in [
        (vec![], None, Refusal::EmptyText),
        (vec![Provable::Skill(id(9))], None, Refusal::NotFound),
        (vec![goal(); 41], None, Refusal::OutOfRange),
        (vec![goal()], chrono::NaiveDate::from_ymd_opt(20, 1, 1), Refusal::OutOfRange),
    ] {
        let edit = give(9, Proof { until, ..proof(shown) });
        assert_eq!(check(CANDIDATE, None, &edit).err(), Some(expected));
    }
}

#[test]
fn it_shows_what_was_chosen_with_who_saw_it_and_nothing_else() {
    let shown = chosen(&proof(vec![orders()]));
    assert_eq!(
        (shown.name.as_str(), shown.job.as_str(), shown.employer.as_str()),
        ("Samir", "", "")
    );
    let [line] = &shown.lines[..] else { panic!("{:?}", shown.lines) };
    assert_eq!(line.name, "Bestellingen bij elkaar zoeken");
    let seen: Vec<_> = line.seen.iter().map(|it| (it.role, it.who.is_empty())).collect();
    assert_eq!(seen, [(Role::Coach, false)]);
    let coffee = chosen(&proof(vec![Provable::Skill(id(its::SEEN_COFFEE))]));
    assert!(coffee.lines[0].seen.is_empty(), "what somebody says of themselves nobody else saw");
    let whole =
        chosen(&Proof { naming: Naming::Whole, place: Some(id(FULL)), ..proof(vec![goal()]) });
    assert_eq!(whole.name, "Samir El Haddad");
    assert!(!whole.job.is_empty() && !whole.employer.is_empty());
    // A traject that is not theirs names nothing.
    let other = chosen(&Proof { place: Some(id(9)), ..proof(vec![goal()]) });
    assert_eq!((other.job, other.employer), (String::new(), String::new()));
}

#[test]
fn who_works_at_a_place_that_is_not_named_is_not_named_either() {
    let all: Vec<_> = told(|it| it.provable().into_iter().map(|(it, _)| it).collect());
    let saw = |place| {
        let shown = chosen(&Proof { place, ..proof(all.clone()) });
        let sights = shown.lines.into_iter().flat_map(|line| line.seen);
        let employers = sights.filter(|it| it.role == Role::Employer);
        employers.map(|it| it.who.is_empty()).collect::<Vec<_>>()
    };
    let (unnamed, named) = (saw(None), saw(Some(id(FULL))));
    assert!(!unnamed.is_empty(), "the example's employer saw something");
    assert!(unnamed.iter().all(|it| *it) && named.iter().all(|it| !it), "{unnamed:?} {named:?}");
}

#[test]
fn it_is_there_up_to_its_last_day_and_until_it_is_taken_back() {
    let made = |until, is_hidden| {
        let phone = &mut phone();
        let edit = give(9, Proof { until, ..proof(vec![orders()]) });
        let log = own_log();
        phone.submit(log, &edit, tests::office::NOW).unwrap();
        if is_hidden {
            phone.submit(log, &hide(9, true), tests::office::NOW).unwrap();
        }
        let file = phone.person_file(id(CANDIDATE)).unwrap();
        let fact = file.own().proofs.get(&id(9)).unwrap();
        let teller = Teller { owner: id(CANDIDATE), name: "Samir", file, trajecten: &[] };
        [day(9), day(10)].map(|today| teller.shown(fact, today).is_some())
    };
    assert_eq!(made(None, false), [true, true]);
    assert_eq!(made(Some(day(9)), false), [true, false]);
    assert_eq!(made(None, true), [false, false]);
}
