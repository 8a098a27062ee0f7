//! A signature says whether someone else had just paired the phone it came from. Nothing else does, and no sum changes by it.

use shared::change::{Change, Entry};
use shared::id::{PersonId, Seq, TrajectId};
use shared::record::check_in::Face;
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationField};
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::signature::Signature;
use shared::record::{At, Edit};
use shared::sync::hub::{Caller, Hub, ReadStore, pull};
use shared::sync::journal::{self, Rows};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{Epoch, Push};
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::Timestamp;
use shared::wire;
use tests::edits::{evaluation, its};
use tests::office::terms;
use tests::pool::lived;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, Scene, author, id};

const NOW: Timestamp = Timestamp(1_800_000_000_000);

/// An entry as phones read it before it was told.
struct Before {
    seq: Seq,
    received: Timestamp,
    change: Change,
}

wire::record!(Before { seq, received, change, .. });

fn log() -> TrajectId {
    id(77)
}

/// A server that took in all of this from phones that this person had just paired.
fn taken_in(scene: &Scene, paired_by: Option<PersonId>) -> MemoryStore {
    let (mut hub, mut store) = (Hub::new(1), MemoryStore::default());
    store.begin_epoch(Epoch(1));
    for (_, entry) in &scene.entries {
        let change = entry.change.clone();
        let who = (0..=u8::MAX).find(|who| id::<()>(*who).as_bytes() == change.author.as_bytes());
        let office = who.and_then(|who| author(who).office);
        let caller = Caller { person: change.author, office, paired_by };
        let push = Push { log: log(), changes: vec![change], follows: None };
        let Ok(_) = hub.push(&mut store, &caller, &push, NOW);
    }
    store
}

/// A traject in which everything was done that could be, and someone signed.
fn signed() -> Scene {
    let mut scene = lived();
    let text = || "Goed.".to_owned();
    let answers =
        Answers { goes_well: text(), is_hard: text(), next: text(), ..Answers::how(Face::Good) };
    let edits = [COACH, CANDIDATE, EMPLOYER, OTHER_EMPLOYER]
        .map(|who| (who, EvaluationEdit::Submit(answers.clone())))
        .into_iter()
        .chain([
            (COACH, EvaluationEdit::Set(EvaluationField::Conclusion(text()))),
            (COACH, EvaluationEdit::Sign),
        ]);
    for (who, edit) in edits {
        let edit = evaluation(edit);
        // Who has answered already, has.
        if let Ok(audience) = scene.check(who, &edit) {
            scene.apply(who, &edit, audience);
        }
    }
    let signature =
        Signature { agreement: id(VERSION), words: terms().digest(), signer: id(COACH) };
    let agreed = [
        PathEdit::Agreement(At(id(VERSION), FactEdit::Give(terms()))),
        PathEdit::Signature(At(id(SIGNED), FactEdit::Give(signature))),
    ];
    for edit in agreed {
        scene.make(COACH, &edit.into()).expect("a coach may agree");
    }
    let signatures = scene.entries.iter().filter(|(_, entry)| is_signature(entry));
    assert!(signatures.count() > 1, "a talk and an agreement");
    scene
}

const VERSION: u8 = 0xa1;
const SIGNED: u8 = 0xa2;

fn is_signature(entry: &Entry) -> bool {
    match Edit::decode(&entry.change.edit) {
        Some(Edit::Evaluation(At(_, EvaluationEdit::Sign))) => true,
        Some(Edit::Later(later)) => matches!(later.path(), Some(PathEdit::Signature(_))),
        _ => false,
    }
}

#[test]
fn of_all_that_can_be_written_signatures_alone_say_it() {
    let by: PersonId = id(99);
    let store = taken_in(&signed(), Some(by));
    let entries = store.all_entries(log());
    assert!(entries.len() > 30, "{}", entries.len());
    for (_, entry) in entries {
        let expected = is_signature(entry).then_some(by);
        assert_eq!(entry.paired_by, expected, "{}", entry.change.edit.get());
    }
    assert!(entries.iter().any(|(_, entry)| entry.paired_by.is_some()));
}

#[test]
fn phones_of_before_it_was_told_read_and_sum_up_the_same() {
    let (with, without) = (taken_in(&signed(), Some(id(99))), taken_in(&signed(), None));
    let mut said = 0;
    for ((_, with), (_, without)) in with.all_entries(log()).iter().zip(without.all_entries(log()))
    {
        assert_eq!(with.digest(), without.digest());
        let text = wire::encode(with);
        let old: Before = wire::decode(&text).expect("what is not known is skipped");
        assert_eq!(wire::encode(&old), wire::encode(without));
        assert_eq!(wire::decode::<Entry>(&text).expect("read").paired_by, with.paired_by);
        said += usize::from(text != wire::encode(without));
    }
    assert!(said > 0);
    let (mut with, mut without) = (with, without);
    let until = Seq(u64::MAX);
    let (Ok(with), Ok(without)) = (with.sums(log(), until), without.sums(log(), until));
    assert_eq!(with, without);
}

#[test]
fn a_phone_keeps_it_with_the_signature() {
    let scene = signed();
    let mut store = taken_in(&scene, Some(id(99)));
    let me = Me::fresh(id(COACH), String::new(), author(COACH).office, id(200));
    let (mut phone, mut writes) = Phone::pair(me);
    let Ok(reply) = pull(&mut store, id(COACH), &phone.request(Ask::Full, NOW), Vec::new(), NOW);
    writes.extend(phone.receive(reply, NOW).writes);
    let mut rows = Rows::default();
    journal::keep(&mut rows, writes);
    let phone = Phone::load(&rows).expect("rows").expect("a phone");
    let replica = phone.replica(log()).expect("the coach takes part");
    let traject = replica.traject().expect("a traject");
    let record = traject.evaluations.get(&id(its::EVALUATION)).expect("an evaluation");
    let place = record.signatures.first().and_then(|it| it.by.seq).expect("taken in");
    assert_eq!(traject.paired_by(place), Some(id(99)));
    assert_eq!(traject.paired_by(Seq(place.0 - 1)), None, "what is no signature says nothing");
    let parties = traject.signing_parties(id(VERSION));
    let mut signed = parties.iter().flat_map(|party| &party.signed);
    assert!(
        signed.all(|it| it.pairer.as_deref() == Some("")),
        "nobody here is called so: {parties:?}"
    );
}
