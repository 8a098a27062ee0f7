//! What we build on, and what is in whom: licences and sources of libraries, and what the product must not bring along.
//! Reads what cargo knows; asks nobody else.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Licences that go together with ours, by their SPDX ids. One that is new here is read by someone before it is added.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    // Of `ece`, on which `web-push` stands, and of `webauthn-rs`: it asks that changes to its own files stay open, and we make
    // none. The EUPL names it among those it goes together with.
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Where libraries come from: no other registry, no repository, no folder outside the checkout.
const SOURCES: &[&str] = &["registry+https://github.com/rust-lang/crates.io-index"];

/// What we build for, each with what the app brings along there: a server, a window and the tools on Linux, the browser, and
/// what is checked for phones.
const PLATFORMS: [Platform; 3] = [
    Platform { target: "x86_64-unknown-linux-gnu", features: "app/desktop" },
    Platform { target: "wasm32-unknown-unknown", features: "app/web" },
    Platform { target: "aarch64-linux-android", features: "app/mobile" },
];

#[derive(Debug, Clone, Copy)]
struct Platform {
    target: &'static str,
    features: &'static str,
}

/// What nothing of may be in the program people's data are served with: the demo, and what reads its files.
const NOT_IN_THE_PRODUCT: [&str; 2] = ["demo", "tests"];

/// What cargo knows of the workspace and all it builds on, for one platform: asked for several at once, it also tells what
/// one platform's library would need on another. Only what was never fetched here makes cargo use a network.
fn metadata(platform: Platform) -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--locked", "--format-version", "1"]).current_dir(super::root());
    command.args(["--filter-platform", platform.target, "--features", platform.features]);
    let told = command.output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    serde_json::from_slice(&told.stdout).unwrap()
}

fn list(of: &Value) -> &[Value] {
    of.as_array().unwrap()
}

fn text(of: &Value) -> &str {
    of.as_str().unwrap_or_default()
}

#[test]
fn every_licence_is_on_the_list() {
    let named = |package: &Value| {
        let (name, version) = (text(&package["name"]), text(&package["version"]));
        format!("{name} {version}: {}", package["license"])
    };
    let mut found = BTreeSet::new();
    for platform in PLATFORMS {
        let metadata = metadata(platform);
        let packages = list(&metadata["packages"]).iter();
        let declined = packages.filter(|package| !is_allowed(text(&package["license"])));
        found.extend(declined.map(named));
    }
    super::none("licences that are not on the list", found.into_iter().collect());
}

/// Whether an SPDX expression can be met by licences of the list alone. `/` is how `OR` was once written.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let outside = split_outside(&expression, " AND ");
    if outside.len() > 1 {
        return outside.into_iter().all(is_allowed);
    }
    let choices = split_outside(&expression, " OR ");
    if choices.len() > 1 {
        return choices.into_iter().any(is_allowed);
    }
    let one = expression.trim();
    match one.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        Some(inside) => is_allowed(inside),
        None => LICENCES.contains(&one),
    }
}

/// The parts between a word that stands in no bracket.
fn split_outside<'a>(text: &'a str, word: &str) -> Vec<&'a str> {
    let (mut parts, mut start) = (Vec::new(), 0);
    for (at, _) in text.match_indices(word) {
        let open = text[..at].matches('(').count();
        if open == text[..at].matches(')').count() {
            parts.push(&text[start..at]);
            start = at + word.len();
        }
    }
    parts.push(&text[start..]);
    parts
}

#[test]
fn an_expression_is_met_by_what_is_on_the_list() {
    for (expression, expect) in [
        ("MIT", true),
        ("MIT OR GPL-3.0-only", true),
        ("MIT/GPL-3.0", true),
        ("MIT AND GPL-3.0-only", false),
        ("(MIT OR GPL-3.0-only) AND Zlib", true),
        ("(MIT AND GPL-3.0-only) OR AGPL-3.0-only", false),
        ("Apache-2.0 WITH LLVM-exception OR X", true),
        ("GPL-3.0-only", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(expression), expect, "{expression:?}");
    }
}

#[test]
fn every_library_is_from_the_registry_and_held_by_its_checksum() {
    let lock = std::fs::read_to_string(super::root().join("Cargo.lock")).unwrap();
    let ours: BTreeSet<String> =
        super::files("Cargo.toml").into_values().filter_map(name).collect();
    let found = lock.split("[[package]]").skip(1).filter_map(|package| {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key));
            line.map(|it| it.trim_matches('"'))
        };
        let name = value("name = ").unwrap_or_default();
        let trouble = match value("source = ") {
            None if ours.contains(name) => return None,
            None => "stands in no folder of ours",
            Some(source) if !SOURCES.contains(&source) => "is from elsewhere",
            Some(_) if value("checksum = ").is_none() => "has no checksum",
            Some(_) => return None,
        };
        Some(format!("{name} {trouble}: {:?}", value("source = ")))
    });
    super::none("libraries that are not from the registry", found.collect());
}

/// What a manifest calls its package.
fn name(manifest: String) -> Option<String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("name = "))?;
    Some(line.trim_matches('"').to_owned())
}

#[test]
fn the_product_brings_no_demo_along() {
    let metadata = metadata(PLATFORMS[0]);
    let nodes = list(&metadata["resolve"]["nodes"]).iter();
    let nodes: BTreeMap<&str, &Value> = nodes.map(|node| (text(&node["id"]), node)).collect();
    let names = list(&metadata["packages"]).iter();
    let names: BTreeMap<&str, &str> =
        names.map(|package| (text(&package["id"]), text(&package["name"]))).collect();
    // What only runs in the compiler is not in the program either.
    let runs_in_compiler = |id: &str| {
        let package = list(&metadata["packages"]).iter().find(|it| text(&it["id"]) == id).unwrap();
        list(&package["targets"]).iter().any(|it| list(&it["kind"]).contains(&"proc-macro".into()))
    };
    let of = |name: &str| names.iter().find(|(_, it)| **it == name).map(|(id, _)| *id).unwrap();
    for (program, expect) in [("server", &[][..]), ("demo", &["demo"])] {
        let (mut seen, mut waiting) = (BTreeSet::new(), vec![of(program)]);
        while let Some(id) = waiting.pop() {
            if runs_in_compiler(id) || !seen.insert(names[id]) {
                continue;
            }
            let used = list(&nodes[id]["deps"]).iter().filter(|dependency| {
                // What only tests use is not in the program.
                list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev")
            });
            waiting.extend(used.map(|dependency| text(&dependency["pkg"])));
        }
        assert!(seen.contains("shared"), "{seen:?}");
        let brought = NOT_IN_THE_PRODUCT.into_iter().filter(|name| seen.contains(name));
        assert_eq!(brought.collect::<Vec<_>>(), expect, "{program}");
    }
}

#[test]
fn only_tests_ask_what_values_look_like() {
    let mut asking = Vec::new();
    for (path, manifest) in super::files("Cargo.toml") {
        let sections = manifest.split("\n[").filter(|section| section.contains("\"schema\""));
        asking
            .extend(sections.map(|section| format!("{path} [{}", section.lines().next().unwrap())));
    }
    // The schemas are in no program that people use: not in the download, and not in the server.
    assert_eq!(asking, ["server/Cargo.toml [dev-dependencies]"]);
    let told = super::files(".rs").into_iter().filter(|(path, _)| path.starts_with("xtask/"));
    let told = told.filter(|(_, text)| text.contains("shared/schema")).map(|(path, _)| path);
    super::none("builds that ask for schemas", told.collect());
}
