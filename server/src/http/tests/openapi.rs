//! `docs/openapi.json`: the API as others read about it. It is made of the types themselves and of the list of routes, and
//! every answer in these tests is held against it. With `OPSTAP_SNAPSHOTS=write` it is written anew.

pub(super) mod described;
mod edits;
pub(super) mod held;
mod page;
pub(super) mod routes;
mod story;

use std::path::Path;

use serde_json::{Map, Value, json};
use shared::record::Edit;
use shared::wire::{Schemas, Wire};

use described::{Described, Gives, Session};
use routes::described;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/openapi.json");

const ABOUT: &str = "What the app asks its server, and what that answers. Made by `OPSTAP_SNAPSHOTS=write cargo test -p \
    server openapi`; never edited by hand. The wire only grows: whoever reads answers skips fields they do not know. \
    Requests that change something come as `application/json`, files as they are; one that a browser sends for another site \
    is declined. \
    `/api/sync` takes a body packed with gzip.";

/// The whole paper.
fn document() -> Value {
    let mut schemas = Schemas::default();
    let mut paths = Map::new();
    for route in described() {
        let operation = operation(route, &mut schemas);
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        path[route.method.as_str().to_lowercase()] = operation;
    }
    let edit = Edit::schema(&mut schemas);
    let mut named = schemas.into_named();
    // A change carries its edit as text, so that what a newer app wrote passes through.
    let change = named.get_mut("change.Change").expect("changes are part of a round");
    change["properties"]["edit"] =
        json!({ "anyOf": [edit, { "description": "An edit of a newer version." }] });
    named.insert("Problem".to_owned(), problem());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Opstap",
            "version": env!("CARGO_PKG_VERSION"),
            "description": ABOUT,
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "paths": paths,
        "components": {
            "schemas": named,
            "responses": { "Problem": {
                "description": "Declined, and why. `Retry-After` says when another try makes sense.",
                "content": { "application/problem+json": { "schema": reference("Problem") } },
            } },
            "securitySchemes": { "session": {
                "type": "apiKey",
                "in": "cookie",
                "name": "__Host-opstap",
                "description": "Given by `/api/pair`. Without TLS it is called `opstap`.",
            } },
        },
    })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn operation(route: &Described, schemas: &mut Schemas) -> Value {
    let given = route.gives.iter().map(|(status, about, gives)| {
        let content = match gives {
            Gives::Nothing => return (status.to_string(), json!({ "description": about })),
            Gives::Json(schema) => json!({ "application/json": { "schema": schema(schemas) } }),
            Gives::Events => json!({ "text/event-stream": { "schema": { "type": "string" } } }),
            Gives::File(kind) => json!({ *kind: {} }),
        };
        (status.to_string(), json!({ "description": about, "content": content }))
    });
    let mut responses: Map<String, Value> = given.collect();
    responses.insert("default".to_owned(), json!({ "$ref": "#/components/responses/Problem" }));
    let session = json!({ "session": [] });
    let mut operation = json!({
        "summary": route.about,
        "security": match route.session {
            Session::Needed => json!([session]),
            Session::AskedFor => json!([session, {}]),
            Session::None => json!([]),
        },
        "responses": responses,
    });
    if let Some(asks) = route.asks {
        let content = json!({ "application/json": { "schema": asks(schemas) } });
        operation["requestBody"] = json!({ "required": true, "content": content });
    }
    let named = route.path.split(['{', '}']).skip(1).step_by(2);
    let mut parameters: Vec<Value> = named.map(|name| parameter(name, schemas)).collect();
    if route.takes_file() {
        operation["requestBody"] =
            json!({ "required": true, "content": { "application/octet-stream": {} } });
        parameters.extend(OF_SHEETS.map(|(name, about)| {
            let schema = json!({ "type": "string" });
            json!({ "name": name, "in": "query", "description": about, "schema": schema })
        }));
    }
    if !parameters.is_empty() {
        operation["parameters"] = parameters.into();
    }
    operation
}

/// How a sheet is to be read.
const OF_SHEETS: [(&str, &str); 2] = [
    ("sheet", "Which sheet of a workbook; else the first in sight that holds something."),
    (
        "columns",
        "What columns are, said by hand: `3:employer,5:`, each the column from the left, the first of which is 0, and its \
         field; without one it is left out.",
    ),
];

/// Every name in an address is the id of something; invites, and who stands in, are numbered.
fn parameter(name: &str, schemas: &mut Schemas) -> Value {
    let schema = match name {
        "invite" | "stand_in" => u64::schema(schemas),
        _ => shared::id::PersonId::schema(schemas),
    };
    json!({ "name": name, "in": "path", "required": true, "schema": schema })
}

/// A problem: each word with its status.
fn problem() -> Value {
    let rows: Vec<Value> = page::problems()
        .into_iter()
        .map(|(status, code)| {
            json!({ "properties": {
                "type": { "const": format!("urn:opstap:problem:{code}") },
                "status": { "const": status },
                "code": { "const": code },
            } })
        })
        .collect();
    json!({
        "type": "object",
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string", "description": "A line for developers." },
            "status": { "type": "integer" },
            "code": { "type": "string", "description": "The stable word." },
            "about": {
                "type": "array",
                "description": "What it is about: logs, or people.",
                "items": {
                    "type": "object",
                    "properties": {
                        "id": shared::id::PersonId::schema(&mut Schemas::default()),
                        "name": { "type": "string" },
                    },
                    "required": ["id", "name"],
                    "additionalProperties": false,
                },
            },
        },
        "required": ["type", "title", "status", "code"],
        "additionalProperties": false,
        "anyOf": rows,
    })
}

#[test]
fn the_paper_says_what_the_types_and_the_list_of_routes_say() {
    let text = format!("{:#}\n", document());
    if std::env::var("OPSTAP_SNAPSHOTS").is_ok_and(|it| it == "write") {
        std::fs::write(FILE, &text).unwrap();
    }
    let before = std::fs::read_to_string(Path::new(FILE)).unwrap_or_default();
    let mut lines = before.lines().zip(text.lines()).enumerate();
    let difference = lines.find(|(_, (before, now))| before != now);
    assert!(
        before == text,
        "docs/openapi.json differs, first at {difference:?}: read what changes for others, then write it with \
         OPSTAP_SNAPSHOTS=write"
    );
}
