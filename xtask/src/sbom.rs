//! `cargo xtask sbom`: what the server and the app are made of, as a bill of materials that other programs read (`CycloneDX` 1.6).
//! Asks cargo and the lock file, and nobody else; the same checkout gives the same file.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::bundle::hex;
use crate::process;
use crate::project::Project;

/// Where the bill stands.
pub const FILE: &str = "target/opstap.cdx.json";
/// What people run, and on what: of other platforms and of tests nothing is in it.
const PARTS: [Part; 2] = [
    Part { package: "server", target: "x86_64-unknown-linux-gnu", features: "" },
    Part { package: "app", target: "wasm32-unknown-unknown", features: "app/web" },
];

/// A package as it runs somewhere.
#[derive(Debug, Clone, Copy)]
struct Part {
    package: &'static str,
    target: &'static str,
    features: &'static str,
}

/// A library, as far as the bill tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Component {
    name: String,
    version: String,
    /// An SPDX expression, where one is known.
    licence: Option<String>,
    repository: Option<String>,
    /// What the lock file holds it by; our own have none.
    sha256: Option<String>,
    /// In which parts it is.
    parts: BTreeSet<&'static str>,
    /// What it builds on, by their references.
    uses: BTreeSet<String>,
}

/// All components, by what they are referred to as.
type Components = BTreeMap<String, Component>;

/// Writes the bill and says where it stands.
pub fn run(project: &Project) -> Result<ExitCode> {
    let lock = std::fs::read_to_string(project.path("Cargo.lock"))?;
    let checksums = checksums(&lock);
    let mut components = Components::new();
    for Part { package, target, features } in PARTS {
        let mut metadata = project.cargo("metadata");
        metadata.args(["--locked", "--format-version", "1", "--filter-platform", target]);
        metadata.args(["--features", features]);
        let told: Value = serde_json::from_str(&process::output(metadata)?)?;
        gather(&mut components, &told, package, &checksums)?;
    }
    let bill = bill(&components, &lock);
    let file = project.path(FILE);
    std::fs::write(&file, serde_json::to_string_pretty(&bill)? + "\n")?;
    let unlicensed = components.values().filter(|it| it.licence.is_none()).count();
    let unhashed = components.values().filter(|it| it.sha256.is_none()).count();
    println!(
        "{FILE}: {} components, {unlicensed} without a licence, {unhashed} without a hash (our own)",
        components.len()
    );
    Ok(ExitCode::SUCCESS)
}

/// What the lock file holds each library by.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let packages = lock.split("[[package]]").skip(1).filter_map(|package| {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key))?;
            Some(line.trim_matches('"').to_owned())
        };
        Some(((value("name = ")?, value("version = ")?), value("checksum = ")?))
    });
    packages.collect()
}

/// Adds what a part is made of: all that its program builds on, but for what only tests use.
fn gather(
    components: &mut Components,
    metadata: &Value,
    part: &'static str,
    checksums: &BTreeMap<(String, String), String>,
) -> Result<()> {
    let list = |of: &Value| of.as_array().cloned().unwrap_or_default();
    let packages: BTreeMap<String, Value> = list(&metadata["packages"])
        .into_iter()
        .map(|package| (text(&package["id"]), package))
        .collect();
    let nodes: BTreeMap<String, Value> = list(&metadata["resolve"]["nodes"])
        .into_iter()
        .map(|node| (text(&node["id"]), node))
        .collect();
    let root = packages.iter().find(|(_, it)| it["name"] == part && it["source"].is_null());
    let Some((root, _)) = root else { bail!("cargo knows no package `{part}`") };
    let (mut waiting, mut seen) = (vec![root.clone()], BTreeSet::new());
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let package = packages.get(&id).with_context(|| format!("cargo tells nothing of {id}"))?;
        let node = nodes.get(&id).with_context(|| format!("cargo resolved nothing for {id}"))?;
        let used = list(&node["deps"])
            .into_iter()
            .filter(|it| list(&it["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev"));
        let used: Vec<String> = used.map(|it| text(&it["pkg"])).collect();
        let uses = used.iter().filter_map(|id| packages.get(id)).map(reference).collect();
        let (name, version) = (text(&package["name"]), text(&package["version"]));
        let sha256 = checksums.get(&(name.clone(), version.clone())).cloned();
        let filled = |value: &Value| Some(text(value)).filter(|it| !it.is_empty());
        let fresh = Component {
            name,
            version,
            licence: filled(&package["license"]).map(|it| expression(&it)),
            repository: filled(&package["repository"]).filter(|it| it.starts_with("https://")),
            sha256,
            parts: BTreeSet::new(),
            uses: BTreeSet::new(),
        };
        let component = components.entry(reference(package)).or_insert(fresh);
        component.parts.insert(part);
        component.uses.extend::<BTreeSet<String>>(uses);
        waiting.extend(used);
    }
    Ok(())
}

fn text(of: &Value) -> String {
    of.as_str().unwrap_or_default().to_owned()
}

/// As other programs name a library of this registry.
fn reference(package: &Value) -> String {
    format!("pkg:cargo/{}@{}", text(&package["name"]), text(&package["version"]))
}

/// `/` is how `OR` was once written.
fn expression(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// The bill itself.
fn bill(components: &Components, lock: &str) -> Value {
    let own: Vec<&String> = components
        .iter()
        .filter(|(_, it)| PARTS.iter().any(|part| part.package == it.name) && it.sha256.is_none())
        .map(|(reference, _)| reference)
        .collect();
    let version = components.values().find(|it| it.name == "server").map(|it| it.version.clone());
    let tells: Vec<Value> =
        components.iter().map(|(reference, it)| component(reference, it)).collect();
    let mut uses = vec![json!({ "ref": "opstap", "dependsOn": own })];
    let of_each =
        |(reference, it): (&String, &Component)| json!({ "ref": reference, "dependsOn": it.uses });
    uses.extend(components.iter().map(of_each));
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": serial(lock),
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "opstap",
                "name": "opstap",
                "version": version,
                "licenses": [{ "license": { "id": "EUPL-1.2" } }],
            },
        },
        "components": tells,
        "dependencies": uses,
    })
}

fn component(reference: &str, it: &Component) -> Value {
    let properties: Vec<Value> =
        it.parts.iter().map(|part| json!({ "name": "opstap:part", "value": part })).collect();
    let mut told = json!({
        "type": "library",
        "bom-ref": reference,
        "name": it.name,
        "version": it.version,
        "purl": reference,
        "properties": properties,
    });
    if let Some(licence) = &it.licence {
        told["licenses"] = json!([{ "expression": licence }]);
    }
    if let Some(sha256) = &it.sha256 {
        told["hashes"] = json!([{ "alg": "SHA-256", "content": sha256 }]);
    }
    if let Some(repository) = &it.repository {
        told["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    told
}

/// Follows from the lock file: another number is another bill. Written as a UUID of version 8.
fn serial(lock: &str) -> String {
    let digest = Sha256::digest(lock.as_bytes());
    let hex = hex(&digest[..16]);
    // Version and variant stand in a digit of their own.
    let (start, middle) =
        (format!("{}-{}", &hex[..8], &hex[8..12]), format!("8{}-8{}", &hex[13..16], &hex[17..20]));
    format!("urn:uuid:{start}-{middle}-{}", &hex[20..])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic here is a failure")]
mod tests {
    use super::*;

    /// A server that builds on `a`, which builds on `b` and, for its tests, on `c`.
    fn told() -> Value {
        let package = |name: &str, licence: &str, source: Value| {
            json!({ "id": name, "name": name, "version": "1.0.0", "license": licence, "source": source,
                "repository": "https://example.org/it" })
        };
        let uses = |id: &str, kind: Value| json!({ "pkg": id, "dep_kinds": [{ "kind": kind }] });
        json!({
            "packages": [
                package("server", "EUPL-1.2", Value::Null),
                package("a", "MIT/Apache-2.0", json!("registry")),
                package("b", "", json!("registry")),
                package("c", "MIT", json!("registry")),
            ],
            "resolve": { "nodes": [
                { "id": "server", "deps": [uses("a", Value::Null)] },
                { "id": "a", "deps": [uses("b", json!("build")), uses("c", json!("dev"))] },
                { "id": "b", "deps": [] },
                { "id": "c", "deps": [] },
            ] },
        })
    }

    const LOCK: &str = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"0a\"\n\n[[package]]\nname = \"server\"\nversion = \"1.0.0\"\n";

    #[test]
    fn what_runs_is_told_with_licence_and_hash_and_what_only_tests_use_is_not() {
        let mut components = Components::new();
        gather(&mut components, &told(), "server", &checksums(LOCK)).unwrap();
        let names: Vec<&str> = components.values().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["a", "b", "server"]);
        let a = &components["pkg:cargo/a@1.0.0"];
        assert_eq!(
            (a.licence.as_deref(), a.sha256.as_deref()),
            (Some("MIT OR Apache-2.0"), Some("0a"))
        );
        assert_eq!(a.uses, BTreeSet::from(["pkg:cargo/b@1.0.0".to_owned()]));
        assert!(gather(&mut components, &told(), "app", &checksums(LOCK)).is_err());
    }

    #[test]
    fn the_bill_refers_only_to_what_it_tells_of() {
        let mut components = Components::new();
        gather(&mut components, &told(), "server", &checksums(LOCK)).unwrap();
        let bill = bill(&components, LOCK);
        assert_eq!(
            (&bill["bomFormat"], &bill["specVersion"]),
            (&json!("CycloneDX"), &json!("1.6"))
        );
        let mut known: BTreeSet<String> = bill["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| {
                assert_eq!(it["bom-ref"], it["purl"]);
                text(&it["bom-ref"])
            })
            .collect();
        known.insert("opstap".to_owned());
        for of in bill["dependencies"].as_array().unwrap() {
            assert!(known.contains(&text(&of["ref"])), "{of}");
            assert!(of["dependsOn"].as_array().unwrap().iter().all(|it| known.contains(&text(it))));
        }
        assert_eq!(bill["dependencies"][0]["dependsOn"], json!(["pkg:cargo/server@1.0.0"]));
    }

    #[test]
    fn another_lock_file_is_another_bill_and_the_same_is_the_same() {
        assert_eq!(serial(LOCK), serial(LOCK));
        assert_ne!(serial(LOCK), serial("other"));
        let groups: Vec<usize> =
            serial(LOCK)["urn:uuid:".len()..].split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12]);
    }
}
