//! The schemas of our types, each under its name. Knows no type.

use std::collections::BTreeMap;

use serde_json::{Map, json};

use crate::wire::{UnknownFields, Wire};

/// What a value may look like, in the words of JSON Schema.
pub type Schema = serde_json::Value;

/// Where the named ones stand in the paper that holds them.
const PLACE: &str = "#/components/schemas/";

/// Marks what only a newer version says: to be carried, not to be understood.
const NEWER: &str = "x-newer";

/// The schemas of all types that have been asked for, by name.
#[derive(Debug, Default)]
pub struct Schemas {
    named: BTreeMap<String, Schema>,
}

/// Whether a field is there whatever it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Always,
    Maybe,
}

impl Schemas {
    /// All of them.
    pub fn into_named(self) -> BTreeMap<String, Schema> {
        self.named
    }

    /// A type that goes by a name; others point to it.
    pub fn named<T>(&mut self, describe: impl FnOnce(&mut Self) -> Schema) -> Schema {
        let name = name(std::any::type_name::<T>());
        if !self.named.contains_key(&name) {
            // Its place is taken first: it may hold itself.
            self.named.insert(name.clone(), Schema::Null);
            let schema = describe(self);
            self.named.insert(name.clone(), schema);
        }
        json!({ "$ref": format!("{PLACE}{name}") })
    }

    /// The type of a field.
    pub fn field<R, T: Wire>(&mut self, _: fn(&R) -> &T) -> Schema {
        T::schema(self)
    }

    /// The type of what a variant holds.
    pub fn held<R, T: Wire>(&mut self, _: fn(&R) -> Option<&T>) -> Schema {
        T::schema(self)
    }

    /// Any text.
    pub fn text() -> Schema {
        json!({ "type": "string" })
    }

    /// A text of this form.
    pub fn pattern(pattern: &str) -> Schema {
        json!({ "type": "string", "pattern": pattern })
    }

    /// Bytes in hexadecimal: exactly so many, or any number.
    pub fn hexadecimal(bytes: Option<usize>) -> Schema {
        Self::pattern(&match bytes {
            Some(bytes) => format!("^[0-9a-f]{{{}}}$", bytes * 2),
            None => "^([0-9a-f]{2})*$".to_owned(),
        })
    }

    /// True or false.
    pub fn truth() -> Schema {
        json!({ "type": "boolean" })
    }

    /// A whole number.
    pub fn number(min: impl Into<Schema>, max: impl Into<Schema>) -> Schema {
        json!({ "type": "integer", "minimum": min.into(), "maximum": max.into() })
    }

    /// Anything that is JSON.
    pub fn anything() -> Schema {
        json!({})
    }

    /// What a newer version says beyond what this one knows.
    pub fn newer() -> Schema {
        json!({ "description": "From a newer version: carried as it is.", NEWER: true })
    }

    /// A value, or that there is none.
    pub fn or_null(schema: Schema) -> Schema {
        json!({ "anyOf": [schema, { "type": "null" }] })
    }

    /// A list: of any length, or of exactly so many.
    pub fn list(items: Schema, length: Option<usize>) -> Schema {
        match length {
            Some(length) => {
                json!({ "type": "array", "items": items, "minItems": length, "maxItems": length })
            }
            None => json!({ "type": "array", "items": items }),
        }
    }

    /// A list of two.
    pub fn pair(first: Schema, second: Schema) -> Schema {
        json!({ "type": "array", "prefixItems": [first, second], "items": false, "minItems": 2 })
    }

    /// An object with any keys.
    pub fn table(values: Schema) -> Schema {
        json!({ "type": "object", "additionalProperties": values })
    }

    /// One of these words.
    pub fn words(words: &[&str]) -> Schema {
        json!({ "type": "string", "enum": words })
    }

    /// This word.
    pub fn word(word: &str) -> Schema {
        json!({ "const": word })
    }

    /// An object of one key, and what stands under it.
    pub fn under(name: &str, held: Schema) -> Schema {
        json!({
            "type": "object",
            "properties": { name: held },
            "required": [name],
            "additionalProperties": false,
        })
    }

    /// An object with these fields.
    pub fn object(fields: Vec<(&str, Schema, Presence)>, unknown: UnknownFields) -> Schema {
        // What may be null may be left out as well: both read alike.
        let or_null = |schema: &Schema| schema["anyOf"][1]["type"] == "null";
        let always =
            fields.iter().filter(|field| field.2 == Presence::Always && !or_null(&field.1));
        let required: Vec<String> = always.map(|field| field.0.to_owned()).collect();
        let fields = fields.into_iter().map(|(name, schema, _)| (name.to_owned(), schema));
        let properties: Map<String, Schema> = fields.collect();
        let mut object = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            object["required"] = required.into();
        }
        match unknown {
            UnknownFields::Refused => object["additionalProperties"] = false.into(),
            UnknownFields::Skipped => {}
        }
        object
    }

    /// One of these.
    pub fn choice(variants: Vec<Schema>) -> Schema {
        json!({ "anyOf": variants })
    }
}

/// Where a type stands, without its crate: `sync.message.Request`, `record.fact.FactEdit-record.rating.Rating`.
fn name(path: &str) -> String {
    let types = path.split(['<', '>']).filter(|it| !it.is_empty());
    let inside = types.map(|it| it.split_once("::").map_or(it, |(_, inside)| inside));
    inside.map(|it| it.replace("::", ".")).collect::<Vec<String>>().join("-")
}
