//! What releases left in `fixtures/wire-*.jsonl`: that there is a line for whatever an edit may say, and that all of it adds up to
//! what it did. Knows no kind of record.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use shared::change::{Change, Digest};
use shared::id::Seq;
use shared::record::{Edit, LogKind};
use shared::role::Audience;
use shared::time::Timestamp;
use shared::wire;
use tests::pool::WIRE;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, id};

/// What travels, as its own test describes it.
const DESCRIBED: &str = include_str!("../../../docs/openapi.json");

/// What each fixture was when it was folded first, behind those before it: a digest of what would have taken each line back. That
/// says in words of the wire how things stood, and stays as it is when a record gets another field.
const FOLDED: [&str; WIRE.len()] = [
    "b26afe1b2bfc698a",
    "49b63f5ab63c7512",
    "6c2468978ab666bf",
    "1fc683e3bd166ed5",
    "a95e9f94ef608f98",
    "f45739d2179c2494",
    "f45739d2179c2494",
    "d09969842c05953b",
    "776b665fc692f7aa",
    "945b37730717ce69",
    "c2254c4625ccbd82",
    "4e29cf28e922dd35",
    "22da2ca870100205",
    "87f5d8ad7cfb2a4f",
    "ec546869f01b5bca",
];

/// Lines of the first fixtures that are of a record which none of them begins.
const OF_NOTHING: usize = 5;

/// A kind of record, and which move or field of it.
type Shape = (String, String);

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(to) => resolved(document, document.pointer(&to[1..]).expect("what it refers to")),
        None => schema,
    }
}

/// Each way in which something may be written: by which name, and what that holds.
fn choices<'a>(document: &'a Value, schema: &'a Value) -> Vec<(String, &'a Value)> {
    let schema = resolved(document, schema);
    if let Some(any) = schema["anyOf"].as_array() {
        return any.iter().flat_map(|one| choices(document, one)).collect();
    }
    if let Some(members) = schema["properties"].as_object() {
        return members.iter().map(|(name, holds)| (name.clone(), holds)).collect();
    }
    let words = schema["enum"].as_array().into_iter().flatten().chain(schema.get("const"));
    words.map(|word| (word.as_str().expect("a word").to_owned(), &Value::Null)).collect()
}

fn described() -> BTreeSet<Shape> {
    let document: Value = serde_json::from_str(DESCRIBED).unwrap();
    let kinds = choices(&document, &document["components"]["schemas"]["record.Edit"]);
    let of_kind = |(kind, holds): &(String, &Value)| {
        // Of what there are several: which one, and then the edit.
        let holds = resolved(&document, holds);
        let edit = holds.get("prefixItems").map_or(holds, |pair| &pair[1]);
        let names = choices(&document, edit).into_iter().map(|(name, _)| (kind.clone(), name));
        names.collect::<Vec<_>>()
    };
    kinds.iter().flat_map(of_kind).collect()
}

fn written(line: &str) -> Shape {
    let edit: BTreeMap<String, Value> = serde_json::from_str(line).unwrap();
    let (kind, holds) = edit.into_iter().next().expect("a kind");
    let edit = if holds.is_array() { &holds[1] } else { &holds };
    let name = edit.as_str().or_else(|| Some(edit.as_object()?.keys().next()?.as_str()));
    (kind, name.expect("a move or a field").to_owned())
}

#[test]
fn whatever_an_edit_may_say_stands_in_a_fixture() {
    let described = described();
    assert!(described.len() > 250, "only {} are described", described.len());
    let written: BTreeSet<Shape> =
        WIRE.iter().flat_map(|(_, lines)| lines.lines()).map(written).collect();
    let missing: Vec<&Shape> = described.difference(&written).collect();
    assert!(missing.is_empty(), "no later build would be held to these: {missing:?}");
}

/// By the first who may, and where nobody may as things stand, by the coach.
fn author(scene: &Scene, edit: &Edit) -> u8 {
    [COACH, CANDIDATE, EMPLOYER]
        .into_iter()
        .find(|who| scene.check(*who, edit).is_ok())
        .unwrap_or(COACH)
}

/// Whether a log reads otherwise once this is folded in.
fn does_something(scene: &Scene, who: u8, edit: &Edit) -> bool {
    let (n, at) = (scene.state.head().0 + 1, Timestamp(0));
    let edit = edit.encode();
    let change =
        Change { device: id(who), n, base: Seq(n - 1), at, author: id(who), edit, promised: None };
    let mut after = scene.state.clone();
    after.apply_pending(&change);
    after != scene.state
}

#[test]
fn what_was_written_adds_up_to_what_it_did() {
    let mut logs: BTreeMap<LogKind, Scene> = BTreeMap::new();
    let mut of_nothing = Vec::new();
    for ((name, lines), expected) in WIRE.into_iter().zip(FOLDED) {
        let mut before = String::new();
        for line in lines.lines() {
            let edit: Edit = wire::decode(line).unwrap();
            let scene = logs.entry(edit.log_kind()).or_default();
            let who = author(scene, &edit);
            if !does_something(scene, who, &edit) {
                of_nothing.push(line);
            }
            let back = scene.state.inverse(&edit);
            before += &back.map_or_else(|| "-".to_owned(), |back| back.encode().get().to_owned());
            before.push('\n');
            scene.apply(who, &edit, Audience::Coaches);
        }
        let digest = wire::encode(&Digest::of(before.as_bytes()));
        assert_eq!(
            digest.trim_matches('"'),
            expected,
            "{name}, of which was to be taken back:\n{before}"
        );
    }
    assert_eq!(of_nothing.len(), OF_NOTHING, "{of_nothing:#?}");
    for (kind, scene) in logs {
        assert_eq!(scene.state.kind(), Some(kind));
        assert_eq!(scene.state.unknown_edits(), 0, "{kind:?}");
    }
}
