//! Leases and closed phones, byte for byte as `fixtures/seals-v1.jsonl` keeps them: what travels for them, and what stands
//! in the journal of a phone that closed; `seals-v5.jsonl` has what is said of keys since they change. A later build opens what
//! an earlier one closed.

use shared::change::Digest;
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::sync::device_key::{DeviceKey, DeviceKeys, Key, KeyId};
use shared::sync::journal::{self, Rows, Write};
use shared::sync::lease::ClockCheck;
use shared::sync::message::{Epoch, Have, KEYS_PROTOCOL, PullStatus, Reply, Request, Terms, Wants};
use shared::sync::phone::{Me, Phone};
use shared::sync::seal::{Cipher, Closing, EncryptedJournal, JournalState, Why};
use shared::time::Timestamp;
use shared::wire;
use tests::scene::id;

use super::messages::{me, told};

const SEALS_V1: &str = include_str!("../../fixtures/seals-v1.jsonl");
const SEALS_V5: &str = include_str!("../../fixtures/seals-v5.jsonl");
const NOW: Timestamp = Timestamp(1_790_000_000_000);

fn terms(key: Option<DeviceKey>) -> Terms {
    Terms { days: 14, key, older: Vec::new() }
}

fn key() -> DeviceKey {
    DeviceKey { device: id(2), key: Key::of([0xa5; 32]), id: None }
}

fn reply(lease: Option<Terms>) -> Reply {
    let (epoch, now, outcomes, pulls) = (Epoch(1), NOW, Vec::new(), Vec::new());
    Reply {
        epoch,
        now,
        outcomes,
        pulls,
        rest: PullStatus::None,
        aside: 0,
        left: 0,
        lease,
        phones: None,
        read: None,
    }
}

fn request(wants: Wants) -> Request {
    let (device, have) = (id(2), Have::Digest(Digest::default()));
    Request {
        protocol: 1,
        person: None,
        device,
        sent: NOW,
        epoch: None,
        have,
        push: Vec::new(),
        wants,
        bears: None,
        read: None,
        key: None,
    }
}

/// The journal of a phone with one change that was not sent, words half typed, and a lease with its key.
fn rows() -> Rows {
    let mut rows = Rows::new();
    let mut keep = |writes: Vec<Write>| journal::keep(&mut rows, writes);
    let (mut phone, writes) = Phone::pair(me());
    keep(writes);
    keep(phone.submit(id(7), &tests::pool::edits().swap_remove(0), NOW).unwrap().writes);
    let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job("Kok \"b\"".to_owned())));
    keep(phone.submit(id(7), &job, NOW).unwrap().writes);
    // As the first release kept what was typed: without how much had been seen.
    keep(vec![Write::Put("draft/step/07".to_owned(), "Half af\n".to_owned())]);
    keep(phone.receive(reply(Some(terms(Some(key())))), NOW).writes);
    keep(phone.check_clock(ClockCheck::Start, NOW.plus_ms(3_600_000)));
    rows
}

fn all() -> Vec<String> {
    let rows = rows();
    let closings =
        [Why::Away, Why::Left, Why::ShutOut].map(|why| Closing::of(&rows, why).unwrap().unwrap());
    let inside = told(&wire::decode::<Rows>(&closings[0].text).unwrap());
    let mut all = vec![
        told(&request(Wants::Key)),
        told(&request(Wants::Nothing)),
        told(&reply(Some(terms(None)))),
        told(&reply(Some(terms(Some(key()))))),
        rows.get("me").expect("a row").clone(),
        told(&Me { erased: 2, ..me() }),
        inside,
    ];
    for closing in closings {
        let (encrypted, writes) = closing.seal(Cipher(vec![0, 1, 0xfe, 0xff]));
        assert_eq!(writes.len(), rows.len() + 1, "each row goes, the lock stays");
        all.push(told(&encrypted));
    }
    all
}

#[test]
fn every_lock_is_written_as_the_first_release_wrote_it() {
    let all = all();
    for (now, first) in all.iter().zip(SEALS_V1.lines()) {
        assert_eq!(now, first);
    }
    assert_eq!(all.len(), SEALS_V1.lines().count());
}

#[test]
fn what_the_first_release_closed_opens_with_all_its_person_made() {
    let lines: Vec<&str> = SEALS_V1.lines().collect();
    let [.., inside, away, _, _] = lines[..] else { panic!("the fixture ends with three locks") };
    let journal = Rows::from_iter([("sealed".to_owned(), away.to_owned())]);
    let JournalState::Closed(encrypted) = JournalState::of(&journal).unwrap() else {
        panic!("it is closed")
    };
    assert_eq!((encrypted.why, encrypted.unsent), (Why::Away, 2));
    let told: Reply = wire::decode(lines[3]).unwrap();
    assert_eq!(encrypted.keys_in(&told), [key().key]);
    let (phone, writes) = encrypted.open(inside).unwrap();
    assert_eq!(phone.unsent(), 2);
    assert_eq!(phone.draft("step/07"), Some("Half af\n"));
    assert_eq!(phone.traject(id(7)).unwrap().outline.as_ref().unwrap().job.get(), "Kok \"b\"");
    assert!(matches!(&writes[0], Write::Delete(row) if row == "sealed"));
}

#[test]
fn a_lock_of_a_newer_version_says_more() {
    let line = SEALS_V1.lines().last().unwrap();
    let more = line.replace(r#""why""#, r#""mood":{"is":["fine"]},"why""#);
    assert_eq!(
        wire::decode::<EncryptedJournal>(&more).unwrap(),
        wire::decode::<EncryptedJournal>(line).unwrap()
    );
    let terms = r#"{"days":3,"hours":[4]}"#;
    assert_eq!(wire::decode::<Terms>(terms).unwrap().days, 3);
}

/// What a server whose secret was another before tells of keys: three, of which the first is the oldest.
fn told_to(request: &Request) -> Terms {
    let keys = |_| {
        let (newest, older) = (Key::of([3; 32]), vec![Key::of([2; 32]), Key::of([1; 32])]);
        Ok::<_, std::convert::Infallible>(DeviceKeys { newest, older })
    };
    Terms::of(14, request, KeyId(7), keys).unwrap()
}

#[test]
fn what_is_said_of_keys_that_change_is_written_as_it_was_first() {
    let asks = Request { protocol: KEYS_PROTOCOL, key: Some(KeyId(6)), ..request(Wants::Key) };
    let rows = rows();
    let (mut phone, key) = (Phone::load(&rows).unwrap().unwrap(), told_to(&asks).key);
    let writes = phone.receive(reply(Some(terms(key))), NOW).writes;
    let me = writes.into_iter().find_map(|write| match write {
        Write::Put(row, text) => (row == "me").then_some(text),
        Write::Delete(_) => None,
    });
    let all = [told(&asks), told(&reply(Some(told_to(&asks)))), me.expect("a row")];
    assert_eq!(all.to_vec(), SEALS_V5.lines().collect::<Vec<_>>());
}

#[test]
fn who_is_told_which_key() {
    let (newest, oldest) = (Key::of([3; 32]), Key::of([1; 32]));
    let all_older = vec![Key::of([2; 32]), oldest];
    for (protocol, wants, has, key, older) in [
        // A closed phone, or one that has none yet: all of them.
        (KEYS_PROTOCOL, Wants::Key, None, Some(newest), all_older.clone()),
        // An open one that closes with one of before, or does not know with which: the newest, unasked.
        (KEYS_PROTOCOL, Wants::Nothing, Some(KeyId(6)), Some(newest), vec![]),
        (KEYS_PROTOCOL, Wants::Nothing, None, Some(newest), vec![]),
        (KEYS_PROTOCOL, Wants::Nothing, Some(KeyId(7)), None, vec![]),
        // One of before tries a single key, whenever it was told: always the same.
        (KEYS_PROTOCOL - 1, Wants::Key, None, Some(oldest), vec![]),
        (1, Wants::Key, None, Some(oldest), vec![]),
        (KEYS_PROTOCOL - 1, Wants::Nothing, None, None, vec![]),
    ] {
        let terms = told_to(&Request { protocol, key: has, ..request(wants) });
        let said = terms.key.clone().map(|told| told.key);
        assert_eq!((said, &terms.older), (key, &older), "{protocol} {wants:?} {has:?}");
        let id = terms.key.and_then(|told| told.id);
        assert_eq!(id, key.filter(|_| protocol >= KEYS_PROTOCOL).map(|_| KeyId(7)));
    }
}
