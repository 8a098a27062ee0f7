//! Holds what is asked and answered against the paper: every answer of every test of these.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::http::{Method, header};
use jsonschema::Validator;
use serde_json::{Value, json};

use super::described::{Described, Gives};
use super::routes::described;
use crate::http::tests::kit::Answer;

/// What the paper says, ready to be asked.
struct Paper {
    /// By method, address and status.
    answers: BTreeMap<(String, &'static str, u16), Option<Validator>>,
    requests: BTreeMap<(String, &'static str), Validator>,
    problem: Validator,
}

static PAPER: LazyLock<Paper> = LazyLock::new(|| {
    let open = super::document();
    let closed = closed(open.clone(), "");
    let mut paper = Paper {
        answers: BTreeMap::new(),
        requests: BTreeMap::new(),
        problem: validator(&closed, &super::reference("Problem")),
    };
    for route in described() {
        let place = |paper: &Value| {
            paper["paths"][route.path][route.method.as_str().to_lowercase()].clone()
        };
        let method = route.method.to_string();
        let body = &place(&open)["requestBody"]["content"]["application/json"]["schema"];
        if !body.is_null() {
            paper.requests.insert((method.clone(), route.path), validator(&open, body));
        }
        for (status, answer) in place(&closed)["responses"].as_object().unwrap() {
            let Ok(status) = status.parse() else { continue };
            let schema = &answer["content"]["application/json"]["schema"];
            let held = (!schema.is_null()).then(|| validator(&closed, schema));
            paper.answers.insert((method.clone(), route.path, status), held);
        }
    }
    paper
});

/// What asks whether a value is of a schema of this paper.
pub fn validator(paper: &Value, schema: &Value) -> Validator {
    let mut schema = schema.clone();
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["components"] = json!({ "schemas": paper["components"]["schemas"] });
    jsonschema::validator_for(&schema).expect("a schema")
}

/// The paper as this server keeps to it: no field and no word that is not described. Others must take more.
pub fn closed(schema: Value, key: &str) -> Value {
    match schema {
        Value::Array(items) => {
            let known = items.into_iter().filter(|it| it.get("x-newer").is_none());
            known.map(|it| closed(it, "")).collect()
        }
        Value::Object(members) => {
            let has_fields = members.get("properties").is_some_and(Value::is_object)
                && members.get("type").is_some();
            let mut members: serde_json::Map<String, Value> =
                members.into_iter().map(|(key, it)| (key.clone(), closed(it, &key))).collect();
            if has_fields && key != "properties" {
                members.insert("additionalProperties".to_owned(), false.into());
            }
            Value::Object(members)
        }
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => plain,
    }
}

/// Which route an address belongs to.
fn route(method: &Method, path: &str) -> Option<&'static Described> {
    let fits = |of: &str| {
        let (of, path) = (of.split('/'), path.split('/'));
        of.clone().count() == path.clone().count()
            && of.zip(path).all(|(name, it)| name == it || name.starts_with('{'))
    };
    described().find(|it| it.method == *method && fits(it.path))
}

/// Fails if this answer is not as described, or was given to what is not. Says which route it was.
pub fn hold(
    method: &Method,
    path: &str,
    asked: &[u8],
    answer: &Answer,
) -> Option<&'static Described> {
    let path = path.split('?').next().unwrap_or_default();
    let found = route(method, path);
    let is_packed = answer.headers.contains_key(header::CONTENT_ENCODING);
    if *method == Method::HEAD || is_packed {
        return found;
    }
    let (status, kind) = (answer.status.as_u16(), answer.headers.get(header::CONTENT_TYPE));
    let kind = kind.map_or("", |kind| kind.to_str().unwrap());
    let what =
        format!("{method} {path} answers {status} {}", String::from_utf8_lossy(&answer.body));
    // A page without an app is for people: what is declined there stands on a page as well.
    let is_page = ["/l/", "/bewijs/", "/inloggen"].iter().any(|it| path.starts_with(it));
    if is_page && (status < 400 || kind == "text/html; charset=utf-8") {
        assert!(status < 400 || answer.body.starts_with(b"<!DOCTYPE html>"), "{what}");
        return found;
    }
    if status >= 400 {
        assert_eq!(kind, "application/problem+json", "{what}");
        let problem = answer.json();
        check(&PAPER.problem, &problem, &what);
        assert_eq!(problem["status"], status, "{what}");
        return found;
    }
    let is_of_the_api = path.starts_with("/api/") || ["/healthz", "/readyz"].contains(&path);
    let Some(route) = found else {
        assert!(!is_of_the_api, "{what}");
        return None;
    };
    let file = route.gives.iter().find_map(|(_, _, gives)| match gives {
        Gives::File(kind) => Some(*kind),
        Gives::Nothing | Gives::Json(_) | Gives::Events => None,
    });
    if let Some(file) = file {
        assert_eq!(kind, file, "{what}");
        return found;
    }
    match PAPER.answers.get(&(method.to_string(), route.path, status)) {
        None => panic!("not described: {what}"),
        Some(None) => assert!(answer.body.is_empty(), "{what}"),
        Some(Some(schema)) => {
            assert_eq!(kind, "application/json", "{what}");
            check(schema, &answer.json(), &what);
        }
    }
    // What was taken was asked as described, too.
    let asked_for = PAPER.requests.get(&(method.to_string(), route.path));
    if let (Some(schema), Ok(body)) = (asked_for, serde_json::from_slice(asked)) {
        check(schema, &body, &format!("{method} {path} took {body}"));
    }
    found
}

/// Fails with all that a value lacks.
pub fn check(schema: &Validator, value: &Value, what: &str) {
    let wrong: Vec<String> = schema
        .iter_errors(value)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    assert!(wrong.is_empty(), "{what}\n  {}", wrong.join("\n  "));
}

#[test]
fn what_is_not_described_is_noticed() {
    let paper = closed(super::document(), "");
    let rows = [
        (
            r#"{"type":"urn:opstap:problem:not_found","title":"x","status":404,"code":"not_found"}"#,
            "Problem",
            true,
        ),
        (
            r#"{"type":"urn:opstap:problem:not_found","title":"x","status":403,"code":"not_found"}"#,
            "Problem",
            false,
        ),
        (
            r#"{"type":"urn:opstap:problem:odd","title":"x","status":404,"code":"odd"}"#,
            "Problem",
            false,
        ),
        (r#""not_yours""#, "refusal.Refusal", true),
        (r#"{"text_too_long":{"chars_max":200}}"#, "refusal.Refusal", true),
        (r#""odd""#, "refusal.Refusal", false),
        (r#"{"text_too_long":{"chars_max":-1}}"#, "refusal.Refusal", false),
        (r#"{"text_too_long":{"chars_max":1,"more":1}}"#, "refusal.Refusal", false),
        (r#"{"epoch":1,"now":2}"#, "sync.message.Reply", true),
        (r#"{"epoch":1,"now":2,"later":3}"#, "sync.message.Reply", false),
        (r#"{"epoch":1}"#, "sync.message.Reply", false),
        (r#"{"epoch":1,"now":"2"}"#, "sync.message.Reply", false),
        (r#"{"epoch":1,"now":2,"outcomes":[{"log":"0A","of":[]}]}"#, "sync.message.Reply", false),
    ];
    for (text, name, expected) in rows {
        let schema = validator(&paper, &super::reference(name));
        let value = serde_json::from_str(text).unwrap();
        assert_eq!(schema.is_valid(&value), expected, "{name} {text}");
    }
}
