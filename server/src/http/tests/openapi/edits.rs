//! Every edit that a version has ever sent is an edit as described, and what is none is not.

use serde_json::Value;
use shared::record::Edit;
use shared::wire;
use tests::pool::WIRE;

use super::held::{check, validator};

/// What the releases left, and what came since.
fn lines() -> impl Iterator<Item = &'static str> {
    WIRE.into_iter().flat_map(|(_, lines)| lines.lines())
}

#[test]
fn every_edit_is_as_described() {
    let schema = validator(&super::document(), &super::reference("record.Edit"));
    for line in lines() {
        assert!(wire::decode::<Edit>(line).is_ok(), "{line}");
        check(&schema, &serde_json::from_str(line).unwrap(), line);
    }
    assert!(lines().count() > 400, "edits: {}", lines().count());
}

#[test]
fn what_is_read_and_what_is_described_are_one() {
    let schema = validator(&super::document(), &super::reference("record.Edit"));
    let mut declined = 0;
    for line in lines() {
        let whole: Value = serde_json::from_str(line).unwrap();
        for broken in broken(&whole) {
            let text = broken.to_string();
            let is_read = wire::decode::<Edit>(&text).is_ok();
            // Both say of each edit with one thing spoilt whether it still is one.
            assert_eq!(schema.is_valid(&broken), is_read, "{text}");
            declined += usize::from(!is_read);
        }
    }
    assert!(declined > 2_000, "only {declined} were spoilt");
}

/// A value with one thing in it taken away, added, or made something else.
fn broken(value: &Value) -> Vec<Value> {
    let mut all = vec![Value::Bool(true), Value::String("odd".to_owned()), (-1).into()];
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                let with = |other| {
                    let mut items = items.clone();
                    items[at] = other;
                    Value::Array(items)
                };
                all.extend(broken(item).into_iter().map(with));
            }
            all.push(items.iter().chain([&Value::Null]).cloned().collect());
            all.push(items.iter().skip(1).cloned().collect());
        }
        Value::Object(members) => {
            for (key, member) in members {
                let with = |other| {
                    let mut members = members.clone();
                    members[key] = other;
                    Value::Object(members)
                };
                all.extend(broken(member).into_iter().map(with));
                let mut without = members.clone();
                without.remove(key);
                all.push(without.into());
            }
            let mut more = members.clone();
            more.insert("odd".to_owned(), Value::Null);
            all.push(more.into());
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    all
}
