//! Which module imports which: never each other, never upwards, without exceptions. A module and its children count as one.

use std::collections::{BTreeMap, BTreeSet};

use super::floors::FLOORS;
use super::{code, files, none, test_modules};

/// The crates, and where their modules stand.
const CRATES: [(&str, &str); 6] = [
    ("shared", "shared/src/"),
    ("app", "app/src/"),
    ("server", "server/src/"),
    ("demo", "server/demo/src/"),
    ("tests", "tests/src/"),
    ("xtask", "xtask/src/"),
];

type Place = Vec<String>;

/// Modules by their place, with their code, and what they hand on under another name.
struct House {
    modules: BTreeMap<Place, String>,
    handed_on: BTreeMap<Place, Place>,
}

impl House {
    fn of(name: &str, folder: &str, all: &BTreeMap<String, String>) -> Self {
        let tests: Vec<String> = all.iter().flat_map(|(path, it)| test_modules(path, it)).collect();
        let mut modules = BTreeMap::new();
        for (path, text) in all {
            let Some(inside) = path.strip_prefix(folder) else { continue };
            let is_test = tests.iter().any(|it| {
                path.strip_prefix(it.as_str()).is_some_and(|rest| rest.starts_with(['.', '/']))
            });
            if is_test || inside.starts_with("bin/") {
                continue;
            }
            let steps = inside.trim_end_matches(".rs").split('/').map(str::to_owned);
            let mut place = vec![name.to_owned()];
            place.extend(steps.filter(|_| inside != "lib.rs" && inside != "main.rs"));
            modules.entry(place).or_insert_with(String::new).push_str(&without_tests(text));
        }
        let mut house = Self { modules, handed_on: BTreeMap::new() };
        let mut handed_on = BTreeMap::new();
        for (place, text) in &house.modules {
            for (is_public, path) in uses(text) {
                if let (true, Some(to)) = (is_public, house.absolute(place, &path)) {
                    let mut handed = place.clone();
                    handed.extend(to.last().cloned());
                    handed_on.insert(handed, to);
                }
            }
        }
        house.handed_on = handed_on;
        house
    }

    /// A path as it is written in a module, from the root of the crate. Nothing, if it leads out of the crate.
    fn absolute(&self, place: &Place, path: &[String]) -> Option<Place> {
        let first = path.first()?.as_str();
        let child = || [place.as_slice(), &path[..1]].concat();
        let (mut base, mut rest) = match first {
            "crate" => (place[..1].to_vec(), &path[1..]),
            "self" => (place.clone(), &path[1..]),
            "super" => (place.clone(), path),
            _ if self.modules.contains_key(&child()) => (place.clone(), path),
            _ if first == place[0] => (place[..1].to_vec(), &path[1..]),
            _ => return None,
        };
        while rest.first().is_some_and(|it| it == "super") {
            base.pop();
            rest = &rest[1..];
        }
        base.extend_from_slice(rest);
        Some(base)
    }

    /// The module in which a name is at home.
    fn home(&self, name: &[String], hops: usize) -> Option<Place> {
        for length in (1..=name.len()).rev() {
            let (start, rest) = name.split_at(length);
            if let (Some(to), true) = (self.handed_on.get(start), hops > 0) {
                return self.home(&[to.as_slice(), rest].concat(), hops - 1);
            }
            if self.modules.contains_key(start) {
                return Some(start.to_vec());
            }
        }
        None
    }

    /// The arrows between the modules of one parent: parent, from, to, and where it is written.
    fn arrows(&self) -> BTreeSet<(String, String, String, String)> {
        let mut arrows = BTreeSet::new();
        for (place, text) in &self.modules {
            let written = uses(text).into_iter().map(|(_, path)| path).chain(inline(text));
            for path in written {
                let to = self.absolute(place, &path).and_then(|to| self.home(&to, 5));
                let Some(to) = to else { continue };
                let same = place.iter().zip(&to).take_while(|(a, b)| a == b).count();
                if let (Some(from), Some(to)) = (place.get(same), to.get(same)) {
                    let at = format!("{} uses {}", place.join("::"), path.join("::"));
                    arrows.insert((place[..same].join("::"), from.clone(), to.clone(), at));
                }
            }
        }
        arrows
    }

    /// Every arrow that is part of a ring, and every arrow that does not run down.
    fn wrong(&self) -> Vec<String> {
        let arrows = self.arrows();
        let mut next: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
        for (parent, from, to, _) in &arrows {
            next.entry((parent, from)).or_default().insert(to);
        }
        let mut wrong = Vec::new();
        for (parent, from, to, at) in &arrows {
            let (mut seen, mut open) = (BTreeSet::new(), vec![to.as_str()]);
            while let Some(it) = open.pop() {
                if seen.insert(it) {
                    open.extend(next.get(&(parent.as_str(), it)).into_iter().flatten());
                }
            }
            if seen.contains(from.as_str()) {
                wrong.push(format!("in {parent}, {from} and {to} need each other: {at}"));
            }
            let Some((_, floors)) = FLOORS.iter().find(|(house, _)| house == parent) else {
                continue;
            };
            let floor = |name: &str| floors.iter().position(|it| *it == name);
            match (floor(from), floor(to)) {
                (Some(from), Some(to)) if to < from => {}
                (Some(_), Some(_)) => {
                    wrong.push(format!("in {parent}, {from} is below {to}: {at}"));
                }
                _ => wrong.push(format!("in {parent}, {from} or {to} has no floor: {at}")),
            }
        }
        wrong
    }
}

/// The code of a file: no comments, no tests of its own.
fn without_tests(text: &str) -> String {
    let lines = code(text).map(|(_, line)| line.split("//").next().unwrap_or(line));
    lines.collect::<Vec<&str>>().join("\n") + "\n"
}

/// What a file imports, one path each, and whether it hands it on.
fn uses(text: &str) -> Vec<(bool, Vec<String>)> {
    let mut found = Vec::new();
    for statement in text.split(';') {
        let at = statement.rfind("\nuse ").or_else(|| statement.rfind(" use "));
        let at = at.or_else(|| statement.starts_with("use ").then_some(0));
        let Some(at) = at else { continue };
        let line = statement[..=at].rsplit('\n').next().unwrap_or("");
        let tree = &statement[at..].trim_start()["use ".len()..];
        let mut paths = Vec::new();
        expand(tree, &[], &mut paths);
        found.extend(paths.into_iter().map(|path| (line.contains("pub"), path)));
    }
    found
}

/// The paths of a tree such as `a::{b, c::{self, d}}`.
fn expand(tree: &str, before: &[String], paths: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    let (start, inside) = tree.split_once('{').map_or((tree, None), |(a, b)| (a, Some(b)));
    let start = start.split(" as ").next().unwrap_or(start);
    let steps = start.split("::").map(str::trim).filter(|it| !it.is_empty() && *it != "*");
    let mut path = before.to_vec();
    path.extend(steps.map(str::to_owned));
    let Some(inside) = inside else {
        if path.len() > 1 && path.last().is_some_and(|it| it == "self") {
            path.pop();
        }
        paths.extend((!tree.is_empty()).then_some(path));
        return;
    };
    let (mut depth, mut from) = (0, 0);
    let inside = inside.trim_end().strip_suffix('}').unwrap_or(inside);
    for (at, sign) in inside.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                expand(&inside[from..at], &path, paths);
                from = at + 1;
            }
            _ => {}
        }
    }
    expand(&inside[from..], &path, paths);
}

/// The paths that are written out where they are needed.
fn inline(text: &str) -> Vec<Vec<String>> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
    let paths = words.map(|word| word.split("::").filter(|it| !it.is_empty()).map(str::to_owned));
    let paths = paths.map(Iterator::collect::<Vec<String>>).filter(|path| path.len() > 1);
    paths.filter(|path| ["crate", "super", "self"].contains(&path[0].as_str())).collect()
}

#[test]
fn no_two_modules_import_each_other_and_no_arrow_runs_upwards() {
    let all = files(".rs");
    let mut found = Vec::new();
    for (name, folder) in CRATES {
        let house = House::of(name, folder, &all);
        assert!(house.arrows().len() > 20, "{name} has modules, and they use each other");
        found.extend(house.wrong());
    }
    none("modules stand on floors", found);
}

#[test]
fn a_ring_is_seen_through_children_and_what_is_handed_on() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let mut all = BTreeMap::from([
        file("x/lib.rs", "mod a;\nmod b;\nmod c;\n"),
        file("x/a.rs", "use crate::{c::Thing};\n"),
        file("x/b/inner.rs", "pub fn f() { crate::a::g() }\n"),
        file("x/b.rs", "mod inner;\n"),
        file("x/c.rs", "pub struct Own;\n"),
    ]);
    assert_eq!(House::of("x", "x/", &all).wrong(), Vec::<String>::new());
    all.extend([file("x/c.rs", "pub use crate::b::inner::Thing;\n")]);
    let wrong = House::of("x", "x/", &all).wrong();
    assert!(wrong.iter().any(|it| it.starts_with("in x, a and b need each other")), "{wrong:?}");
    let mut up = BTreeMap::from(["app/src/screens.rs", "app/src/lib.rs"].map(|it| file(it, "")));
    up.extend([file("app/src/format.rs", "use super::screens::X;\n")]);
    let wrong = House::of("app", "app/src/", &up).wrong();
    assert_eq!(wrong, ["in app, format is below screens: app::format uses super::screens::X"]);
}
