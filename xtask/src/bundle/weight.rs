//! What each kind of record weighs in the first part of the download. Knows no kind: whatever has a rule there is one.
//!
//! The functions that are called after a kind are left out, and what stays is compressed again: what is saved is what the
//! kind brings by itself. What handles every kind in one function, such as to read an edit or to copy a log, is weighed in
//! the same way, and each kind bears an equal part of it. Words are not weighed: they travel in a file of their own.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use rayon::prelude::*;
use rustc_demangle::demangle;
use wasm_encoder::{CodeSection, Module, RawSection};
use wasmparser::{KnownCustom, Name, Naming, Parser, Payload, TypeRef};

/// Where kinds stand, each in a module of its own.
const KINDS: &str = "shared::record::";

/// By this a type shows that it is an edit of a kind.
const RULE: &str = " as shared::record::rule::Rule";

/// How those are called that handle every kind.
const OF_ALL: [&str; 6] = [
    "shared::record::Edit",
    "shared::record::Kind",
    "shared::record::RecordId",
    "shared::record::Records",
    "shared::record::PersonRecords",
    "shared::state::State",
];

/// A function that never returns: no variables, `unreachable`, `end`.
const EMPTY: [u8; 3] = [0x00, 0x00, 0x0b];

/// What a kind weighs, in bytes as they travel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The module it is declared in.
    pub kind: String,
    /// What it brings by itself.
    pub own: usize,
    /// Its part of what handles every kind.
    pub shared: usize,
}

/// Weighs the kinds in an app whose functions have their names.
pub fn of_kinds(wasm: &[u8]) -> Result<Vec<Weight>> {
    let app = App::read(wasm)?;
    let kinds: BTreeSet<&str> = app.names.iter().filter_map(|name| ruled(name)).collect();
    ensure!(!kinds.is_empty(), "no kind has a rule: the names of functions are gone");
    let is_of = |name: &str, kind: &str| name.contains(&format!("{KINDS}{kind}::"));
    let is_of_all = |name: &str| {
        let handles_all = OF_ALL.iter().any(|all| name.contains(all));
        handles_all && !kinds.iter().any(|kind| is_of(name, kind))
    };
    let whole = pack::brotli(&app.without(&|_| false))?.len();
    let saved = |is_out: &dyn Fn(&str) -> bool| -> Result<usize> {
        Ok(whole.saturating_sub(pack::brotli(&app.without(is_out))?.len()))
    };
    let shared = saved(&is_of_all)? / kinds.len();
    let weigh = |kind: &&str| {
        let own = saved(&|name| is_of(name, kind))?;
        Ok(Weight { kind: (*kind).to_owned(), own, shared })
    };
    kinds.par_iter().map(weigh).collect()
}

/// The kind that this function belongs to the rule of.
fn ruled(name: &str) -> Option<&str> {
    let (edit, _) = name.split_once(RULE)?;
    let (_, place) = edit.rsplit_once(KINDS)?;
    place.split_once("::").map(|(kind, _)| kind)
}

/// An app, function by function.
#[derive(Default)]
struct App<'a> {
    /// Each section but the code, in order.
    sections: Vec<RawSection<'a>>,
    /// How many sections stand before the code.
    before: usize,
    bodies: Vec<&'a [u8]>,
    /// What each function is called, in the order of the bodies.
    names: Vec<String>,
}

impl<'a> App<'a> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "what is left out is copied as it stands")]
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let (mut app, mut imported, mut names) = (Self::default(), 0, BTreeMap::new());
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            match &payload {
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { .. } => app.before = app.sections.len(),
                Payload::CodeSectionEntry(body) => app.bodies.push(&wasm[body.range()]),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(parts) = section.as_known() {
                        for part in parts {
                            let Name::Function(functions) = part? else { continue };
                            for function in functions {
                                let Naming { index, name } = function?;
                                names.insert(index, format!("{:#}", demangle(name)));
                            }
                        }
                    }
                }
                _ => {}
            }
            let is_copied =
                !matches!(payload, Payload::CodeSectionStart { .. } | Payload::CustomSection(_));
            if let Some((id, range)) = payload.as_section().filter(|_| is_copied) {
                app.sections.push(RawSection { id, data: &wasm[range] });
            }
        }
        let numbers = (imported..).take(app.bodies.len());
        app.names = numbers.map(|number| names.remove(&number).unwrap_or_default()).collect();
        Ok(app)
    }

    /// The app where these functions are empty, without any names.
    fn without(&self, is_out: &dyn Fn(&str) -> bool) -> Vec<u8> {
        let mut code = CodeSection::new();
        for (body, name) in self.bodies.iter().zip(&self.names) {
            code.raw(if is_out(name) { &EMPTY } else { body });
        }
        let (before, after) = self.sections.split_at(self.before);
        let mut module = Module::new();
        for section in before {
            module.section(section);
        }
        module.section(&code);
        for section in after {
            module.section(section);
        }
        module.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{Function, FunctionSection, NameMap, NameSection, TypeSection};

    const STEP: &str = "<shared::record::At<shared::id::Id<shared::record::step::Step>, \
                        shared::record::step::StepEdit> as shared::record::rule::Rule>::apply";
    const SAMPLE: &str = "<shared::record::At<shared::id::Id<shared::record::sample::Sample>, \
                          shared::record::fact::FactEdit<shared::record::sample::Sample>> \
                          as shared::record::rule::Rule>::apply";
    const STEP_TOO: &str = "<shared::table::Table<shared::record::step::Step>>::get";
    const ALL: &str = "<shared::record::Edit as shared::wire::Wire>::read";

    /// An app with these functions, each of so many bytes that no two of them resemble.
    fn app(functions: &[(&str, u32)]) -> Vec<u8> {
        let (mut types, mut kinds) = (TypeSection::new(), FunctionSection::new());
        let (mut code, mut names) = (CodeSection::new(), NameMap::new());
        types.ty().function([], []);
        let mut seed = 1_u32;
        for (number, (name, constants)) in (0..).zip(functions) {
            kinds.function(0);
            names.append(number, name);
            let mut function = Function::new([]);
            for _ in 0..*constants {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                function.instructions().i32_const(seed.cast_signed()).drop();
            }
            function.instructions().end();
            code.function(&function);
        }
        let mut section = NameSection::new();
        section.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&kinds).section(&code).section(&section);
        module.finish()
    }

    #[test]
    fn a_kind_weighs_what_is_called_after_it_and_a_part_of_what_handles_all() {
        let weights = |all: u32, step: u32| {
            let functions = [(STEP, step), (SAMPLE, 100), (STEP_TOO, 100), (ALL, all), ("main", 9)];
            of_kinds(&app(&functions)).unwrap()
        };
        let small = weights(100, 100);
        let kinds: Vec<&str> = small.iter().map(|weight| weight.kind.as_str()).collect();
        assert_eq!(kinds, ["sample", "step"], "whoever has a rule is a kind; a fact is none");
        let [sample, step] = &small[..] else { panic!("two kinds") };
        assert!(step.own > 3 * sample.own / 2, "{step:?} has two functions, {sample:?} one");
        let large = weights(300, 100);
        assert!(large[0].shared > 2 * sample.shared, "{large:?} beside {sample:?}");
        assert_eq!(large[0].shared, large[1].shared, "each bears as much of it");
        assert!(weights(100, 400)[1].own > 2 * step.own);
        assert!(of_kinds(&app(&[("main", 9)])).is_err(), "an app without names has no kinds");
    }
}
