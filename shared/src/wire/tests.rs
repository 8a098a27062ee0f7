//! The codec against tables of good and bad text, and against what others make of the same JSON.

use std::fmt::Debug;

use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;
use proptest::sample::subsequence;

use crate::sorted_map::SortedMap;
use crate::wire::{self, Malformed, Raw, Wire};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Colour {
    Red,
    #[default]
    Blue,
}

wire::string_enum!(Colour { Red = "red", Blue = "blue" });

#[derive(Debug, PartialEq, Eq)]
struct Strict {
    name: String,
    size: u8,
    note: Option<bool>,
    left_out: Option<u64>,
    words: String,
    colour: Colour,
}

wire::record!(Strict { name, size, note, left_out?, words?, colour or default });

#[derive(Debug, PartialEq, Eq)]
struct Open {
    name: String,
}

wire::record!(Open { name, .. });

#[derive(Debug, PartialEq, Eq)]
enum Deed {
    Rest,
    Paint(Colour),
    Maybe(Option<bool>),
    Mix(Colour, u8),
    Move { from: i64, to: i64 },
}

wire::choice!(Deed {
    "rest" => Rest,
    "paint" => Paint(colour),
    "maybe" => Maybe(it),
    "mix" => Mix(colour, parts),
    "move" => Move { from, to },
});

fn good<T: Wire + PartialEq + Debug>(rows: &[(&str, T)]) {
    for (text, expected) in rows {
        assert_eq!(wire::decode::<T>(text).as_ref(), Ok(expected), "{text}");
    }
}

fn bad<T: Wire + PartialEq + Debug>(rows: &[&str]) {
    for text in rows {
        assert_eq!(wire::decode::<T>(text), Err(Malformed), "{text}");
    }
}

fn strict(note: Option<bool>) -> Strict {
    let (name, words, colour) = ("a".to_owned(), String::new(), Colour::Blue);
    Strict { name, size: 1, note, left_out: None, words, colour }
}

#[test]
fn a_record_is_read_in_any_order_and_written_in_its_own() {
    good(&[
        (r#"{"name":"a","size":1,"note":null,"colour":"blue"}"#, strict(None)),
        (r#" { "size" : 1 , "note" : true , "name" : "a" } "#, strict(Some(true))),
        (r#"{"s\u0069ze":1,"name":"a","words":null,"left_out":null}"#, strict(None)),
    ]);
    let text = r#"{"name":"a","size":1,"note":null,"colour":"blue"}"#;
    assert_eq!(wire::encode(&strict(None)), text);
    let full = Strict { left_out: Some(7), words: "w".to_owned(), ..strict(Some(false)) };
    let text = r#"{"name":"a","size":1,"note":false,"left_out":7,"words":"w","colour":"blue"}"#;
    assert_eq!(wire::encode(&full), text);
    bad::<Strict>(&[
        "{}",
        "[]",
        r#"{"name":"a"}"#,
        r#"{"name":null,"size":1}"#,
        r#"{"name":"a","size":256}"#,
        r#"{"name":"a","size":1,"extra":0}"#,
        r#"{"name":"a","size":1,"size":1}"#,
        r#"{"name":"a","size":1,}"#,
        r#"{"name":"a" "size":1}"#,
        r#"{"name":"a","size":1}}"#,
        r#"{"name":"a","size":1"#,
        r#"{"name":"a","note":true,"size":1,"note":true}"#,
        r#"{"name":"a","size":1,"note":true,"name":"a"}"#,
        r#"{"size":1,"extra":0,"name":"a"}"#,
        r#"{"name":"a","size":1,"colour":"green"}"#,
    ]);
}

#[test]
fn a_message_skips_what_it_does_not_know() {
    let name = |name: &str| Open { name: name.to_owned() };
    good(&[
        (r#"{"later":[1,{"x":"}"}],"name":"a","z":-1.5e+3}"#, name("a")),
        (r#"{"name":"b","later":{"name":"c"}}"#, name("b")),
    ]);
    bad::<Open>(&[r#"{"name":"a","later":[1,]}"#, r#"{"name":"a","later":"\ud800"}"#]);
    bad::<Open>(&[r#"{"name":"a","name":"b"}"#, r#"{"later":1}"#, r#"{"name":"a","later":}"#]);
}

#[test]
fn a_variant_stands_under_its_name() {
    let rows = [
        (r#""rest""#, Deed::Rest),
        (r#"{"paint":"red"}"#, Deed::Paint(Colour::Red)),
        (r#"{"maybe":null}"#, Deed::Maybe(None)),
        (r#"{"maybe":true}"#, Deed::Maybe(Some(true))),
        (r#"{"mix":["blue",2]}"#, Deed::Mix(Colour::Blue, 2)),
        (r#"{"move":{"from":-1,"to":2}}"#, Deed::Move { from: -1, to: 2 }),
    ];
    good(&rows);
    for (text, deed) in rows {
        assert_eq!(wire::encode(&deed), text);
    }
    bad::<Deed>(&[
        r#""paint""#,
        r#""maybe""#,
        r#"{"rest":null}"#,
        r#"{"paint":"red","mix":["blue",2]}"#,
        r#"{"mix":["blue"]}"#,
        r#"{"mix":["blue",2,3]}"#,
        r#"{"move":{"from":1,"to":2,"by":3}}"#,
        r#"{"sing":1}"#,
        "{}",
        "null",
    ]);
}

#[test]
fn numbers_are_whole_and_in_range() {
    good(&[("18446744073709551615", u64::MAX), ("0", 0)]);
    good(&[("-9223372036854775808", i64::MIN), ("9223372036854775807", i64::MAX)]);
    bad::<u64>(&["18446744073709551616", "-1", "1.0", "1e3", "01", "+1", "", "-", "1.", "9e", "x"]);
    bad::<i64>(&["9223372036854775808", "-9223372036854775809", "0x1", "1 1", "--1", "\"1\""]);
    bad::<u16>(&["65536"]);
}

#[test]
fn texts_are_whole_characters() {
    let text = |text: &str| text.to_owned();
    good(&[
        (r#""\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00""#, text("\"\\/\u{8}\u{c}\n\r\té😀")),
        (r#""\u0000\uffff""#, text("\0\u{ffff}")),
        ("\"\u{7f}\"", text("\u{7f}")),
    ]);
    bad::<String>(&[
        "\"",
        "\"a",
        r#""\"#,
        r#""\x""#,
        r#""\u12""#,
        r#""\u12g4""#,
        r#""\u+123""#,
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\n""#,
        r#""\ud800\u0041""#,
        r#""\ud800\ud800""#,
        r#""\ud83d\ u de00""#,
        "\"\n\"",
        "\"\0\"",
        "a",
    ]);
}

#[test]
fn a_byte_is_read_alike_wherever_it_stands() {
    for byte in 0..=u8::MAX {
        for before in 0..18 {
            let rest =
                [b"\"", [b'a'; 18].get(..before).unwrap_or_default(), &[byte], b"aaa\""].concat();
            let Ok(text) = String::from_utf8(rest) else { continue };
            let theirs = serde_json::from_str::<String>(&text).ok();
            assert_eq!(wire::decode::<String>(&text).ok(), theirs, "{text:?}");
        }
    }
}

#[test]
fn lists_have_commas_between() {
    good(&[("[ ]", vec![]), ("[1 , 2]", vec![1_u8, 2])]);
    good(&[("[true,false]", [true, false])]);
    good(&[("{\"a\":\"b\"}", SortedMap::from_iter([("a".to_owned(), "b".to_owned())]))]);
    bad::<Vec<u8>>(&["[", "[1", "[1,]", "[,1]", "[1 2]", "[1]]", "{}", "[1}"]);
    bad::<[bool; 2]>(&["[true]", "[true,false,true]", "[true,1]"]);
    bad::<Option<bool>>(&["nul", "nulll", ""]);
}

#[test]
fn days_and_times_are_those_of_a_calendar() {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a day");
    let time = |h, m, s| NaiveTime::from_hms_opt(h, m, s).expect("a time");
    let days = [
        ("\"2026-11-09\"", day(2026, 11, 9)),
        ("\"2028-02-29\"", day(2028, 2, 29)),
        ("\"0000-01-01\"", day(0, 1, 1)),
        ("\"+12345-06-07\"", day(12_345, 6, 7)),
        ("\"-0044-03-15\"", day(-44, 3, 15)),
    ];
    good(&days);
    for (text, day) in days {
        assert_eq!(wire::encode(&day), text);
    }
    good(&[("\"09:30\"", time(9, 30, 0)), ("\"23:59:59\"", time(23, 59, 59))]);
    assert_eq!(wire::encode(&time(9, 30, 5)), "\"09:30:05\"");
    bad::<NaiveDate>(&[
        "\"\"",
        "\"2026-02-29\"",
        "\"2026-1-01\"",
        "\"12345-01-01\"",
        "\"+2026-01-01\"",
    ]);
    bad::<NaiveDate>(&[
        "\"2026-01-01T00:00\"",
        "\"20é-01-01\"",
        "\"+99999999-01-01\"",
        "\"2026/01/01\"",
    ]);
    bad::<NaiveTime>(&[
        "\"24:00\"",
        "\"9:30\"",
        "\"09:60\"",
        "\"09:30:60\"",
        "\"09:30:00.5\"",
        "\"é:30\"",
    ]);
}

#[test]
fn what_lies_too_deep_is_refused_and_fills_no_stack() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(nested(16).parse::<Raw>().is_ok());
    assert!(nested(17).parse::<Raw>().is_err());
    assert!(nested(1_000_000).parse::<Raw>().is_err());
    assert!("{\"a\":".repeat(1_000_000).parse::<Raw>().is_err());
    // What is carried by itself is still read inside a message.
    let message = format!("{{\"name\":\"a\",\"later\":{{\"x\":[{{\"y\":{}}}]}}}}", nested(16));
    assert!(wire::decode::<Open>(&message).is_ok());
}

#[test]
fn what_is_carried_keeps_its_bytes() {
    let rows = [r#"{"later": [1,  2.50e-7]}"#, "null", "true", "-0.0", "\"\\u00e9\"", "{ }"];
    for text in rows {
        let padded = format!(" \t{text}\r\n");
        let raw: Raw = padded.parse().expect("JSON");
        assert_eq!(raw.get(), text);
        assert_eq!(wire::encode(&vec![raw.clone(), raw]), format!("[{text},{text}]"));
    }
    bad::<Raw>(&[
        "",
        " ",
        "tru",
        "truee",
        "1 2",
        "{1:2}",
        "{\"a\"}",
        "'a'",
        "NaN",
        "/**/1",
        "\u{feff}1",
    ]);
}

/// Any JSON without fractions, as another codec has it.
fn anything() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Of [`Strict`], in its order: the first two must be there, and the last never.
const FIELDS: [&str; 7] = [
    r#""name":"a""#,
    r#""size":1"#,
    r#""note":true"#,
    r#""left_out":7"#,
    r#""words":"w""#,
    r#""colour":"blue""#,
    r#""extra":[{"name":"b"}]"#,
];

proptest! {
    #[test]
    fn texts_are_written_as_others_write_them(text: String) {
        let theirs = serde_json::to_string(&text).expect("a text");
        prop_assert_eq!(wire::encode(&text), &*theirs);
        prop_assert_eq!(wire::decode::<String>(&theirs), Ok(text));
    }

    #[test]
    fn escaped_texts_are_read_as_others_read_them(text in r#""(\\u[0-9a-fA-F]{4}|\\[a-z"/\\]|[a-zé😀]){0,6}""#) {
        prop_assert_eq!(wire::decode::<String>(&text).ok(), serde_json::from_str(&text).ok());
    }

    #[test]
    fn the_order_of_fields_says_nothing(
        (fields, order) in subsequence(FIELDS.to_vec(), 0..=FIELDS.len()).prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle()))
    ) {
        let read = |fields: &[&str]| wire::decode::<Strict>(&format!("{{{}}}", fields.join(",")));
        prop_assert_eq!(read(&fields), read(&order));
        let is_whole = fields.starts_with(&FIELDS[..2]) && !fields.contains(&FIELDS[6]);
        prop_assert_eq!(read(&fields).is_ok(), is_whole);
    }

    #[test]
    fn numbers_are_written_and_read_as_others_do(big: u64, signed: i64) {
        prop_assert_eq!(wire::encode(&big), serde_json::to_string(&big).expect("a number"));
        prop_assert_eq!(wire::encode(&signed), serde_json::to_string(&signed).expect("a number"));
        prop_assert_eq!(wire::decode::<u64>(&big.to_string()), Ok(big));
        prop_assert_eq!(wire::decode::<i64>(&signed.to_string()), Ok(signed));
    }

    #[test]
    fn what_others_write_is_carried(value in anything()) {
        let text = value.to_string();
        let raw: Raw = text.parse().expect("they wrote it");
        prop_assert_eq!(raw.get(), text);
    }

    #[test]
    fn what_others_decline_is_declined(text in r#"[\[\]{}",:0-9a.\- ntrue]{0,12}"#) {
        let theirs = serde_json::from_str::<serde_json::Value>(&text).is_ok();
        prop_assert_eq!(text.parse::<Raw>().is_ok(), theirs, "{}", text);
    }
}
